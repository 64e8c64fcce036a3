// Asks one outside address whether its page is still there: with HEAD, and with GET where a host does not know HEAD.
import { lookup } from 'node:dns/promises';
import type { LinkChecks } from '#schema/link-checks.ts';
import { isHostAtHome } from '#text/web-host.ts';

export type LinkCheck = LinkChecks['links'][number];

export interface Asking {
  /** How long a host may take, in milliseconds. */
  timeout: number;
  /** Who asks, so that hosts can tell us from others. */
  agent: string;
  /** True for hosts that may be asked: those on the web, in a test those of the test. */
  mayAsk?: (host: string) => Promise<boolean>;
}

const MOST_MOVES = 5;
const PERMANENT = new Set([301, 308]);
const MISSING = new Set([404, 410]);

interface Answer {
  status: number;
  /** Where it said the page is now, step by step. */
  address: string;
  /** `true` when every step was said to be for good. */
  isPermanent: boolean;
}

/** Never throws: what went wrong is the outcome. */
export async function ask(url: string, asking: Asking): Promise<LinkCheck> {
  try {
    const head = await follow(url, 'HEAD', asking);
    // Many hosts refuse HEAD, or answer it with what they would not say to a browser.
    const answer = head.status >= 400 ? await follow(url, 'GET', asking) : head;
    return judge(url, answer);
  } catch (error) {
    return { url, outcome: 'silent', note: explain(error) };
  }
}

async function follow(
  url: string,
  method: 'HEAD' | 'GET',
  { timeout, agent, mayAsk = isOnTheWeb }: Asking,
): Promise<Answer> {
  let address = url;
  let isPermanent = true;
  for (let move = 0; move <= MOST_MOVES; move += 1) {
    // A page may lead on to a host of the network this runs in.
    if (!(await mayAsk(new URL(address).hostname))) throw new Error('It leads to a host that is not on the web.');
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || next === null) {
      return { status: response.status, address, isPermanent: isPermanent && address !== url };
    }
    isPermanent &&= PERMANENT.has(response.status);
    address = new URL(next, address).href;
  }
  throw new Error(`It moved more than ${MOST_MOVES} times.`);
}

/** By its name and by every number it stands for. A name that stands for none is asked, and found to be silent. */
async function isOnTheWeb(host: string): Promise<boolean> {
  if (isHostAtHome(host)) return false;
  const numbers = await lookup(host.replace(/^\[|\]$/g, ''), { all: true }).catch(() => []);
  return !numbers.some(({ address }) => isHostAtHome(address));
}

function judge(url: string, { status, address, isPermanent }: Answer): LinkCheck {
  if (MISSING.has(status)) return { url, outcome: 'missing', status };
  if (status >= 400) return { url, outcome: 'silent', status, note: `The host refused with ${status}.` };
  if (isPermanent) return { url, outcome: 'moved', status, movedTo: address };
  return { url, outcome: 'answers', status };
}

/** "ENOTFOUND" and the like stand in the cause of what fetch throws. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'No answer.';
  if (error.name === 'TimeoutError') return 'No answer in time.';
  const { code } = (error.cause ?? {}) as { code?: string };
  return code === undefined ? error.message.slice(0, 200) : `No answer: ${code}.`;
}
