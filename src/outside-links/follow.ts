// Asks one outside address and follows where it leads, at most five times. Each step is refused that leads into the network this
// runs in, or that the caller does not want taken; a host is asked one question at a time, and an answer is read up to a bound.
import { lookup } from 'node:dns/promises';
import { isHostAtHome } from '#text/web-host.ts';
import type { HostQueue } from './host-queue.ts';

export interface RequestOptions {
  /** How long a host may take for one answer, in milliseconds. */
  timeout: number;
  /** Who asks, so that hosts can distinguish us from others. */
  agent: string;
  /** Gives each host one question at a time. */
  queue?: HostQueue;
  /** True for hosts that may be asked: those on the web, in a test those of the test. */
  mayAsk?: (host: string) => Promise<boolean>;
}

export interface Question {
  method: 'HEAD' | 'GET';
  headers?: Readonly<Record<string, string>>;
  /** Bytes of the answer to read, after unpacking; without it, none are read. */
  mostBytes?: number;
  /** Asked before each step; throws to stop there. */
  beforeStep?: (address: URL) => Promise<void>;
}

export interface FinalResponse {
  status: number;
  /** Where it said the page is now, step by step. */
  address: string;
  /** `true` when every step was said to be for good. */
  isPermanent: boolean;
  headers: Headers;
  bytes: Uint8Array;
}

/** More bytes came than the question takes. */
export class TooLarge extends Error {}

const askAtOnce: HostQueue = (_host, task) => task();

const MOST_MOVES = 5;
const PERMANENT = new Set([301, 308]);
const NOT_CHANGED = 304;

export async function follow(url: string, question: Question, requestOptions: RequestOptions): Promise<FinalResponse> {
  const { mayAsk = isOnTheWeb, queue = askAtOnce } = requestOptions;
  let address = url;
  let isPermanent = true;
  for (let move = 0; move <= MOST_MOVES; move += 1) {
    const step = new URL(address);
    // A page may lead on to a host of the network this runs in.
    if (!(await mayAsk(step.hostname))) throw new Error('It leads to a host that is not on the web.');
    await question.beforeStep?.(step);
    const { response, bytes } = await queue(step.host, () => request(address, question, requestOptions));
    const { status, headers } = response;
    const next = headers.get('location');
    if (status < 300 || status >= 400 || status === NOT_CHANGED || next === null) {
      return { status, address, isPermanent: isPermanent && address !== url, headers, bytes };
    }
    isPermanent &&= PERMANENT.has(status);
    address = new URL(next, address).href;
  }
  throw new Error(`It moved more than ${MOST_MOVES} times.`);
}

async function request(
  address: string,
  { method, headers, mostBytes }: Question,
  { timeout, agent }: RequestOptions,
): Promise<{ response: Response; bytes: Uint8Array }> {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    headers: { Accept: 'text/html,*/*;q=0.5', ...headers, 'User-Agent': agent },
    signal: AbortSignal.timeout(timeout),
  });
  if (mostBytes !== undefined && response.ok) return { response, bytes: await readBytes(response, mostBytes) };
  await response.body?.cancel();
  return { response, bytes: new Uint8Array() };
}

async function readBytes({ body }: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    // Leaving the loop closes the connection.
    if (length > most) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** By its name and by every number it stands for. A name that stands for none is asked, and found to be silent. */
async function isOnTheWeb(host: string): Promise<boolean> {
  if (isHostAtHome(host)) return false;
  const numbers = await lookup(host.replace(/^\[|\]$/g, ''), { all: true }).catch(() => []);
  return !numbers.some(({ address }) => isHostAtHome(address));
}

/** Why no answer came, in a sentence. "ENOTFOUND" and the like stand in the cause of what fetch throws. */
export function explainNoResponse(error: unknown): string {
  if (!(error instanceof Error)) return 'No answer.';
  if (error.name === 'TimeoutError') return 'No answer in time.';
  const { code } = (error.cause ?? error) as { code?: unknown };
  return typeof code === 'string' ? `No answer: ${code}.` : error.message.slice(0, 200);
}
