// Asks many outside addresses politely: few hosts at once, one question at a time to each, with a pause between two.
import { checkLink, type LinkCheck } from './check-link.ts';
import type { RequestOptions } from './follow.ts';
import { makeHostQueue } from './host-queue.ts';

export interface CheckOptions extends RequestOptions {
  /** Hosts asked at the same time. */
  hosts: number;
  /** Pause between two questions to one host, in milliseconds. */
  pause: number;
}

export function checkLinks(urls: readonly string[], options: CheckOptions): Promise<LinkCheck[]> {
  return visitByHost(urls, options, checkLink);
}

/** @returns what `visit` found at each address, in the order of the addresses */
export async function visitByHost<T>(
  urls: readonly string[],
  options: CheckOptions,
  visit: (url: string, requestOptions: RequestOptions) => Promise<T>,
): Promise<T[]> {
  const requestOptions: RequestOptions = { ...options, queue: makeHostQueue(options.pause) };
  const waiting = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const found = new Map<string, T>();
  const visitHosts = async (): Promise<void> => {
    for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
      for (const url of own) found.set(url, await visit(url, requestOptions));
    }
  };
  await Promise.all(Array.from({ length: options.hosts }, visitHosts));
  return urls.map((url) => found.get(url)).filter((one) => one !== undefined);
}

/** True when at least one of a few hosts answers at all; without that, nothing can be said about any link. */
export async function isOnline(urls: readonly string[], requestOptions: RequestOptions): Promise<boolean> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()].slice(0, HOSTS_TO_TRY);
  const answers = await Promise.all(
    hosts.flatMap(([url]) => (url === undefined ? [] : [checkLink(url, requestOptions)])),
  );
  return answers.some(({ status }) => status !== undefined);
}

const HOSTS_TO_TRY = 5;
