// The four questions the workflow asks GitHub: which pull request, which comment, write it, change it.

export interface PullRequest {
  number: number;
  head: { sha: string };
}

interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

const A_PAGE = 100;
/** A pull request with more comments than this is not looked through to the end. */
const MOST_PAGES = 10;

export class GitHub {
  readonly #address: string;
  readonly #token: string;

  /** @param repository "owner/name" */
  constructor(api: string, repository: string, token: string) {
    this.#address = `${api}/repos/${repository}`;
    this.#token = token;
  }

  /** The open pull request whose last commit this is. The report cannot choose it: all three come from GitHub itself. */
  async findPull(owner: string, branch: string, sha: string): Promise<PullRequest | undefined> {
    const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, per_page: String(A_PAGE) });
    const pulls = (await this.#ask('GET', `/pulls?${query.toString()}`)) as PullRequest[];
    return pulls.find(({ head }) => head.sha === sha);
  }

  /** The id of the comment that this person wrote and that begins with the mark. */
  async findComment(pull: number, login: string, mark: string): Promise<number | undefined> {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const path = `/issues/${pull}/comments?per_page=${A_PAGE}&page=${page}`;
      const comments = (await this.#ask('GET', path)) as Comment[];
      const own = comments.find(({ body, user }) => user.login === login && body.startsWith(mark));
      if (own !== undefined || comments.length < A_PAGE) return own?.id;
    }
    return undefined;
  }

  async addComment(pull: number, body: string): Promise<void> {
    await this.#ask('POST', `/issues/${pull}/comments`, { body });
  }

  async changeComment(comment: number, body: string): Promise<void> {
    await this.#ask('PATCH', `/issues/comments/${comment}`, { body });
  }

  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${this.#address}${path}`, {
      method,
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${this.#token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path}`);
    return answer.json();
  }
}
