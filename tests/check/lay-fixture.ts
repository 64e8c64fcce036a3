// Lays a fixture over the base content in a temporary folder, so that it has exactly the one mistake the fixture is about.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

export const FIXTURES = 'tests/fixtures';

/** What a fixture does that files in git cannot: a huge file, a link, a file that is not there. */
interface Setup {
  /** The day the check is asked about. */
  day?: string;
  /** Paths taken away from the base content. */
  remove?: string[];
  /** Files made of one text many times. */
  generate?: { path: string; before?: string; text: string; times: number; after?: string }[];
  /** Symbolic links, from a path to a place. */
  link?: { path: string; to: string }[];
  /** Folders of other hubs, below the fixtures. */
  beside?: string[];
  /** A file instead of the whole folder. */
  file?: string;
}

export interface LaidFixture {
  folder: string;
  day: string | undefined;
  beside: string[];
  expected: string;
  /** Lays a changed copy of one of the fixture's own files. */
  change: (change: (text: string) => string) => void;
  remove: () => void;
}

/** The caller removes the folder. */
export function layFixture(name: string): LaidFixture {
  const home = join(FIXTURES, name);
  const place = mkdtempSync(join(tmpdir(), 'fixture-'));
  const folder = join(place, 'content');
  const setup = readSetup(home);
  cpSync(join(FIXTURES, 'base/content'), folder, { recursive: true });
  if (existsSync(join(home, 'content'))) cpSync(join(home, 'content'), folder, { recursive: true });
  for (const path of setup.remove ?? []) rmSync(join(folder, path), { recursive: true });
  for (const { path, before = '', text, times, after = '' } of setup.generate ?? []) {
    write(join(folder, path), `${before}${text.repeat(times)}${after}`);
  }
  for (const { path, to } of setup.link ?? []) symlinkSync(to, join(folder, path));
  if (setup.file !== undefined) {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, setup.file);
  }
  return {
    folder,
    day: setup.day,
    beside: (setup.beside ?? []).map((path) => join(FIXTURES, path)),
    expected: existsSync(join(home, 'expected.txt')) ? readFileSync(join(home, 'expected.txt'), 'utf8') : '',
    change: (change) => {
      for (const path of ownFiles(home)) changeFile(join(folder, path), change);
    },
    remove: () => rmSync(place, { recursive: true }),
  };
}

function readSetup(home: string): Setup {
  const path = join(home, 'fixture.yaml');
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Setup) : {};
}

/** The files of a fixture, below its content folder. */
function ownFiles(home: string): string[] {
  const folder = join(home, 'content');
  return existsSync(folder) ? listBelow(folder) : [];
}

function listBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Only a text that changes is written again: pictures are not text. */
function changeFile(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
