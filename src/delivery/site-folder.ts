// The folder the built site stands in: a new one is put beside it, and takes its place in two renames.
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export class SiteFolder {
  readonly #folder: string;
  /** Where the new site stands until it takes the place of the old one. */
  readonly next: string;
  readonly #old: string;

  /** @param folder a link to one stays, and leads to the next site afterwards */
  constructor(folder: string) {
    this.#folder = existsSync(folder) ? realpathSync(folder) : resolve(folder);
    this.next = `${this.#folder}.next`;
    this.#old = `${this.#folder}.old`;
  }

  /** False when it holds something else than a site: that must not be replaced. */
  get isOurs(): boolean {
    if (!existsSync(this.#folder)) return true;
    if (!statSync(this.#folder).isDirectory()) return false;
    return readdirSync(this.#folder).length === 0 || existsSync(join(this.#folder, 'index.html'));
  }

  /** A build that was killed between the two renames has left the last good site under its other name. */
  restore(): void {
    if (existsSync(this.#old) && !existsSync(this.#folder)) renameSync(this.#old, this.#folder);
  }

  /** Puts a new site in place, so that a visitor never meets half a site. @param made the folder it was made in */
  replace(made: string): void {
    this.#bring(made);
    rmSync(this.#old, { recursive: true, force: true });
    if (existsSync(this.#folder)) renameSync(this.#folder, this.#old);
    renameSync(this.next, this.#folder);
    rmSync(this.#old, { recursive: true, force: true });
  }

  /** A folder cannot be renamed to one on another disk: there it is copied. */
  #bring(made: string): void {
    rmSync(this.next, { recursive: true, force: true });
    mkdirSync(dirname(this.next), { recursive: true });
    try {
      renameSync(made, this.next);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
      cpSync(made, this.next, { recursive: true });
      rmSync(made, { recursive: true });
    }
  }
}
