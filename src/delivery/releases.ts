// Releases on a host of one's own: numbered folders, and a link `current` that is moved in one step. The last few are kept.
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compressFiles } from './compress.ts';
import { findDamaged } from './find-damaged.ts';
import { isInside } from './is-inside.ts';
import { keepTimes, type Release } from './keep-times.ts';
import { MANIFEST, type Manifest } from './manifest.ts';

/** A release cannot be made or taken back; the message says why, and what is online has not changed. */
export class ReleaseFault extends Error {}

export class Releases {
  readonly #place: string;

  /** @param place the folder of the host: releases/ and the link `current` live in it */
  constructor(place: string) {
    this.#place = place;
  }

  /** "0007", or nothing before the first release. */
  get current(): string | undefined {
    try {
      return basename(readlinkSync(join(this.#place, 'current')));
    } catch {
      return undefined;
    }
  }

  /** Oldest first; none where nothing was released yet. */
  list(): string[] {
    const folder = join(this.#place, 'releases');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .sort((a, b) => Number(a) - Number(b));
  }

  /**
   * Copies a built site beside the others, proves that the copy is whole, and moves the link.
   * @param keep how many releases stay, the new one included
   * @returns the name of the new release. @throws ReleaseFault
   */
  publish(site: string, keep: number): string {
    readManifest(site);
    this.#refusePlace(site);
    const name = String(Number(this.list().at(-1) ?? 0) + 1).padStart(4, '0');
    const draft = join(this.#place, 'releases', `.${name}`);
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(dirname(draft), { recursive: true });
    try {
      cpSync(site, draft, { recursive: true });
      refuseDamaged(draft);
      const served = readManifest(draft).files.map(({ path }) => path);
      compressFiles(draft, served, 'hardest');
      this.#carryHashed(draft);
      keepTimes(this.#readCurrent(), { folder: draft, manifest: readManifest(draft) });
      renameSync(draft, this.#folder(name));
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      throw error;
    }
    this.#pointTo(name);
    for (const old of this.list().slice(0, -keep)) {
      if (old !== name) rmSync(this.#folder(old), { recursive: true });
    }
    return name;
  }

  /** Moves the link to the release before the current one. @returns its name. @throws ReleaseFault when there is none. */
  rollBack(): string {
    const names = this.list();
    const before = names[names.indexOf(this.current ?? '') - 1];
    if (before === undefined) throw new ReleaseFault('There is no earlier release to go back to. Nothing was changed.');
    this.#carryAsFarAsPossible(this.#folder(before));
    this.#pointTo(before);
    return before;
  }

  /** Where a link cannot be moved, or the copy would hold itself, nothing is begun. */
  #refusePlace(site: string): void {
    if (isInside(this.#place, site)) {
      throw new ReleaseFault(`${this.#place} is in the built site. Nothing was changed. Choose a folder elsewhere`);
    }
    const link = lstatSync(join(this.#place, 'current'), { throwIfNoEntry: false });
    if (link === undefined || link.isSymbolicLink()) return;
    throw new ReleaseFault(
      `${join(this.#place, 'current')} is no link. Nothing was changed. Move it away, or choose another folder`,
    );
  }

  /** Pages of the release that was online, still open in browsers, may yet ask for its files. */
  #carryHashed(draft: string): void {
    const before = this.#readCurrent();
    for (const { path, step } of before?.manifest.files ?? []) {
      const [source, target] = [join(before?.folder ?? '', path), join(draft, path)];
      if (step !== 'hashed' || existsSync(target) || !existsSync(source)) continue;
      mkdirSync(dirname(target), { recursive: true });
      cpSync(source, target);
    }
  }

  /** What is online. Somebody may have taken it away, or some of it: that is no reason not to release. */
  #readCurrent(): Release | undefined {
    const folder = this.#folder(this.current ?? '');
    try {
      return { folder, manifest: readManifest(folder) };
    } catch {
      return undefined;
    }
  }

  /** Going back must work on a full disk too. */
  #carryAsFarAsPossible(folder: string): void {
    try {
      this.#carryHashed(folder);
    } catch {
      // Pages of the newer release that are still open may then miss a file until they are loaded again.
    }
  }

  /** A link cannot be overwritten, but a rename over it is one step. */
  #pointTo(name: string): void {
    const link = join(this.#place, '.current');
    rmSync(link, { force: true });
    symlinkSync(join('releases', name), link);
    renameSync(link, join(this.#place, 'current'));
  }

  #folder(name: string): string {
    return join(this.#place, 'releases', name);
  }
}

function refuseDamaged(folder: string): void {
  const damaged = findDamaged(folder, readManifest(folder));
  if (damaged === undefined) return;
  throw new ReleaseFault(`The built site is not whole: ${damaged}. Nothing was changed. Build again: npm run build`);
}

function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  } catch {
    throw new ReleaseFault(`There is no built site in ${folder}. Nothing was changed. Build it first: npm run build`);
  }
}
