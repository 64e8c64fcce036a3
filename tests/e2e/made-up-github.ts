// A GitHub that exists only in the browser of a test: one repository with one source, and a note of everything written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { inject } from 'vitest';

const SOURCE = 'sources/network-charter.yaml';
const HEAD = 'a'.repeat(40);
const TARGET = { target: { oid: HEAD, history: { nodes: [{ oid: HEAD, message: 'Begin' }] } } };

interface Written {
  method: string;
  path: string;
  input: unknown;
}

export class MadeUpGitHub {
  readonly repository = 'made/up';
  readonly written: Written[] = [];

  /** Takes the place of GitHub for this page, and of the setting that names the repository. */
  async answer(page: Page): Promise<void> {
    const built = JSON.parse(readFileSync(join(inject('siteFolder'), 'admin/config.json'), 'utf8')) as {
      backend: object;
    };
    const config = { ...built, backend: { ...built.backend, repo: this.repository } };
    await page.route('**/admin/config.json', (route) => route.fulfill({ json: config }));
    await page.route('https://api.github.com/**', (route) => this.#answer(route));
  }

  #answer(route: Route): Promise<void> {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const input: unknown = request.postDataJSON();
    const path = pathname.replace(`/repos/${this.repository}`, '');
    const json = pathname === '/graphql' ? this.#query(input) : this.#rest(request.method(), path, input);
    return route.fulfill({
      json,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
    });
  }

  #rest(method: string, path: string, input: unknown): unknown {
    if (method === 'POST') this.written.push({ method, path, input });
    if (path === '/user') return { login: 'editor', id: 1, name: 'An editor', email: 'editor@example.org' };
    if (path === '') return { full_name: this.repository, default_branch: 'main', permissions: { push: true } };
    if (path.startsWith('/git/trees/'))
      return { truncated: false, tree: [{ type: 'blob', path: `content/${SOURCE}`, sha: HEAD, size: 200 }] };
    if (path === '/pulls') return { number: 7, id: 7, node_id: 'PR_7', html_url: 'https://github.com/made/up/pull/7' };
    return [];
  }

  #query(asked: unknown): unknown {
    const { query, variables } = asked as { query: string; variables: { input?: unknown } };
    const mutation = /mutation[^{]*\{\s*(\w+)/.exec(query)?.[1];
    if (mutation !== undefined) this.written.push({ method: 'mutation', path: mutation, input: variables.input });
    if (mutation === 'createRef') return { data: { createRef: { ref: { name: 'made-up' } } } };
    if (mutation === 'createCommitOnBranch') {
      const commit = { oid: 'c'.repeat(40), committedDate: '2026-11-25T00:00:00Z', file_0: { oid: 'f'.repeat(40) } };
      return { data: { createCommitOnBranch: { commit } } };
    }
    return {
      data: {
        fork: { id: 'R_1' },
        base: { ref: TARGET },
        repository: {
          defaultBranchRef: { name: 'main' },
          ref: TARGET,
          content_0: { text: readFileSync(join(inject('contentFolder'), SOURCE), 'utf8'), isTruncated: false },
          commit_0: {
            target: {
              history: {
                nodes: [
                  { author: { name: 'A', email: 'a@example.org', user: null }, committedDate: '2026-01-01T00:00:00Z' },
                ],
              },
            },
          },
          pullRequests: { nodes: [] },
        },
      },
    };
  }
}
