// The folder the built site stands in: a new one is made beside it, and takes its place in two renames.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export class SiteFolder {
  readonly #folder: string;
  /** Where the next site is made. */
  readonly next: string;
  readonly #old: string;

  constructor(folder: string) {
    this.#folder = resolve(folder);
    this.next = `${this.#folder}.next`;
    this.#old = `${this.#folder}.old`;
  }

  /** False when it holds something else than a site: that must not be replaced. */
  get isOurs(): boolean {
    const isFree = !existsSync(this.#folder) || readdirSync(this.#folder).length === 0;
    return isFree || existsSync(join(this.#folder, 'index.html'));
  }

  /** A build that was killed between the two renames has left the last good site under its other name. */
  restore(): void {
    if (existsSync(this.#old) && !existsSync(this.#folder)) renameSync(this.#old, this.#folder);
  }

  /** Puts the next site in place, so that a visitor never meets half a site. */
  replace(): void {
    rmSync(this.#old, { recursive: true, force: true });
    if (existsSync(this.#folder)) renameSync(this.#folder, this.#old);
    renameSync(this.next, this.#folder);
    rmSync(this.#old, { recursive: true, force: true });
  }
}
