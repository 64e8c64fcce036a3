// Gives each host one question at a time, with a pause between two, whoever asks: a page, a page that led there, or robots.txt.
import { setTimeout as wait } from 'node:timers/promises';

export type HostQueue = <T>(host: string, task: () => Promise<T>) => Promise<T>;

/** @param pause between two questions to one host, in milliseconds */
export function makeHostQueue(pause: number): HostQueue {
  const last = new Map<string, Promise<unknown>>();
  return <T>(host: string, task: () => Promise<T>): Promise<T> => {
    const before = last.get(host);
    const turn = before === undefined ? task() : before.then(() => wait(pause)).then(task);
    last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
