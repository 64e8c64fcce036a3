// Where a site is sent: a folder, or anything rclone knows. Both can read one file, take files and take files away.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ListedFile } from './manifest.ts';

export interface Bucket {
  /** The text of a file, or nothing where there is none. */
  read: (path: string) => string | undefined;
  write: (path: string, text: string) => void;
  upload: (folder: string, files: readonly ListedFile[]) => void;
  remove: (paths: readonly string[]) => void;
}

/** The bucket cannot be reached or written; the message says what to do. */
export class BucketFault extends Error {}

/** @param place "bucket:hub" for rclone, else a folder, such as a mounted bucket */
export function openBucket(place: string): Bucket {
  return isRemote(place) ? new Remote(place) : new Folder(place);
}

/** A name of rclone; a folder with one letter before the colon is on Windows. */
export function isRemote(place: string): boolean {
  return /^:?[\w-]{2,}:/.test(place);
}

class Folder implements Bucket {
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  read(path: string): string | undefined {
    try {
      return readFileSync(join(this.#place, path), 'utf8');
    } catch {
      return undefined;
    }
  }

  write(path: string, text: string): void {
    this.#put(path, (draft) => writeFileSync(draft, text));
  }

  upload(folder: string, files: readonly ListedFile[]): void {
    for (const { path } of files) this.#put(path, (draft) => copyFileSync(join(folder, path), draft));
  }

  remove(paths: readonly string[]): void {
    for (const path of paths) rmSync(join(this.#place, path), { force: true });
  }

  /** A rename, so that nobody reads half a file. */
  #put(path: string, make: (draft: string) => void): void {
    const target = join(this.#place, path);
    mkdirSync(dirname(target), { recursive: true });
    make(`${target}.part`);
    renameSync(`${target}.part`, target);
  }
}

/** What rclone ends with when there is no such folder, or no such file. */
const NOT_THERE = [3, 4];

class Remote implements Bucket {
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  read(path: string): string | undefined {
    const { status, stdout, stderr } = run(['cat', `${this.#place}/${path}`]);
    if (NOT_THERE.includes(status ?? -1)) return undefined;
    if (status !== 0) throw new BucketFault(`${this.#place} could not be read. rclone said: ${stderr}`);
    // A bucket without folders has no file of this name, and says so by saying nothing.
    return stdout === '' ? undefined : stdout;
  }

  write(path: string, text: string): void {
    this.#must(['rcat', `${this.#place}/${path}`], text);
  }

  /** One call for each pair of headers, since rclone sets them for a whole call. What to send is known: it need not look. */
  upload(folder: string, files: readonly ListedFile[]): void {
    const groups = Map.groupBy(files, ({ cacheControl, type }) => `${cacheControl}\n${type ?? ''}`);
    for (const [headers, group] of groups) {
      const [cacheControl = '', type = ''] = headers.split('\n');
      const typed = type === '' ? [] : ['--header-upload', `Content-Type: ${type}`];
      const options = ['--header-upload', `Cache-Control: ${cacheControl}`, ...typed];
      this.#withList(
        group.map(({ path }) => path),
        (list) =>
          this.#must([
            'copy',
            '--ignore-times',
            '--no-traverse',
            '--files-from-raw',
            list,
            ...options,
            folder,
            this.#place,
          ]),
      );
    }
  }

  remove(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.#withList(paths, (list) => this.#must(['delete', '--files-from-raw', list, this.#place]));
  }

  #withList(paths: readonly string[], use: (list: string) => void): void {
    const place = mkdtempSync(join(tmpdir(), 'sync-'));
    try {
      writeFileSync(join(place, 'list'), `${paths.join('\n')}\n`);
      use(join(place, 'list'));
    } finally {
      rmSync(place, { recursive: true });
    }
  }

  #must(args: readonly string[], input?: string): void {
    const { status, stderr } = run(args, input);
    if (status !== 0) throw new BucketFault(`${this.#place} could not be written. rclone said: ${stderr}`);
  }
}

function run(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const outcome = spawnSync('rclone', args, { encoding: 'utf8', input, maxBuffer: 64 * 1024 * 1024 });
  if (outcome.error) throw new BucketFault('rclone did not start. Install it, and name the bucket with: rclone config');
  // That there is no file of settings is no fault: the environment can hold them.
  const said = outcome.stderr.split('\n').filter((line) => !line.includes(' NOTICE: '));
  return { ...outcome, stderr: said.join('\n').trim() };
}
