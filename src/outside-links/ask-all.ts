// Asks many outside addresses politely: few hosts at once, one question at a time to each, with a pause between two.
import { setTimeout as wait } from 'node:timers/promises';
import { ask, type Asking, type LinkCheck } from './ask.ts';

export interface AskOptions extends Asking {
  /** Hosts asked at the same time. */
  hosts: number;
  /** Pause between two questions to one host, in milliseconds. */
  pause: number;
}

/** In the order of the addresses. */
export async function askAll(urls: readonly string[], manners: AskOptions): Promise<LinkCheck[]> {
  const waiting = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const answers = new Map<string, LinkCheck>();
  const askHosts = async (): Promise<void> => {
    for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
      for (const [index, url] of own.entries()) {
        if (index > 0) await wait(manners.pause);
        answers.set(url, await ask(url, manners));
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, askHosts));
  return urls.flatMap((url) => answers.get(url) ?? []);
}

/** True when at least one of a few hosts answers at all; without that, nothing can be said about any link. */
export async function isOnline(urls: readonly string[], asking: Asking): Promise<boolean> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()].slice(0, HOSTS_TO_TRY);
  const answers = await Promise.all(hosts.flatMap(([url]) => (url === undefined ? [] : [ask(url, asking)])));
  return answers.some(({ status }) => status !== undefined);
}

const HOSTS_TO_TRY = 5;
