// Content as it is checked while somebody writes: read again after every save, with its listeners called.
import { randomUUID } from 'node:crypto';
import type { Finding } from '#check/finding.ts';
import { checkSnapshot } from '#check/find-content-problems.ts';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import type { Snapshot } from '#check/read/snapshot.ts';
import { debounce } from '#files/debounce.ts';

export class WatchedContent {
  snapshot: Snapshot;
  findings: readonly Finding[];
  /** Another after each check: a page knows by it that it was drawn from an older one. */
  edition: string = randomUUID();
  readonly #folder: string;
  readonly #day: string;
  readonly #listeners = new Set<() => void>();
  readonly #noteSave = debounce(() => {
    this.check();
  });

  constructor(folder: string, day: string) {
    this.#folder = folder;
    this.#day = day;
    this.snapshot = readSnapshot(folder, { day });
    this.findings = checkSnapshot(this.snapshot);
  }

  /** Called for every file that changed, anywhere. */
  noteChange(path: string): void {
    if (path.startsWith(this.#folder)) this.#noteSave();
  }

  /** Reads and judges everything now. */
  check(): void {
    this.snapshot = readSnapshot(this.#folder, { day: this.#day });
    this.findings = checkSnapshot(this.snapshot);
    this.edition = randomUUID();
    for (const listener of this.#listeners) listener();
  }

  /** @returns what stops the telling */
  onCheck(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
