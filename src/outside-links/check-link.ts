// Asks one outside address whether its page is still there: with HEAD, and with GET where a host does not know HEAD.
import type { LinkChecks } from '#schema/link-checks.ts';
import { explainNoResponse, follow, type FinalResponse, type RequestOptions } from './follow.ts';

export type LinkCheck = LinkChecks['links'][number];

/** Answers that say there is no such page. */
export const MISSING: ReadonlySet<number> = new Set([404, 410]);

/** Never throws: what went wrong is the outcome. */
export async function checkLink(url: string, requestOptions: RequestOptions): Promise<LinkCheck> {
  try {
    const head = await follow(url, { method: 'HEAD' }, requestOptions);
    // Many hosts refuse HEAD, or answer it with what they would not say to a browser.
    const answer = head.status >= 400 ? await follow(url, { method: 'GET' }, requestOptions) : head;
    return judge(url, answer);
  } catch (error) {
    return { url, outcome: 'silent', note: explainNoResponse(error) };
  }
}

function judge(url: string, { status, address, isPermanent }: FinalResponse): LinkCheck {
  if (MISSING.has(status)) return { url, outcome: 'missing', status };
  if (status >= 400) return { url, outcome: 'silent', status, note: `The host refused with ${status}.` };
  if (isPermanent) return { url, outcome: 'moved', status, movedTo: address };
  return { url, outcome: 'answers', status };
}
