// Makes the mistake of a rule in a copy of the base content, so that it has exactly that one.
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
import { RULE_DOCS, type RuleId } from '#check/rule-docs.ts';

const FIXTURES = 'tests/fixtures';

/** A change of one file: other lines instead of some, or more of them above one. */
interface Edit {
  /** The right lines of the rule's example, where nothing is said. */
  from?: string;
  /** The wrong lines of the rule's example, where nothing is said. */
  to?: string;
  above?: string;
}

/** How a mistake is made in the base content, in the order in which it happens. */
interface Mistake {
  /** The day the check is asked about. */
  day?: string;
  /** Paths taken away. */
  remove?: string[];
  /** Copies of files of the base content, or with ../ of the fixtures, each with the file it is made from. */
  copy?: Record<string, string>;
  /** Whole files. */
  write?: Record<string, string>;
  change?: Record<string, Edit | Edit[]>;
  /** Files made of one text many times. */
  generate?: { path: string; before?: string; text: string; times: number; after?: string }[];
  /** Symbolic links, from a path to a place. */
  link?: { path: string; to: string }[];
  /** Folders of other hubs, below the fixtures. */
  beside?: string[];
  /** A file instead of the whole folder. */
  file?: string;
}

/** A row that is only a path makes the mistake of the example in that file. */
const MISTAKES = parse(readFileSync(join(FIXTURES, 'mistakes.yaml'), 'utf8')) as Record<string, Mistake | string>;

export interface LaidFixture {
  folder: string;
  day: string | undefined;
  beside: string[];
  /** Lays a changed copy of each of the files that the mistake is in. */
  change: (change: (text: string) => string) => void;
  remove: () => void;
}

/** Every rule that a mistake is made for. */
export function listFixtures(): string[] {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...new Set([...Object.keys(MISTAKES), ...folders.map(({ name }) => name)])];
}

/** The base content with the mistake of a rule, or as it is. The caller removes the folder. */
export function layFixture(name: RuleId | 'base'): LaidFixture {
  const row = MISTAKES[name] ?? {};
  const mistake: Mistake = typeof row === 'string' ? { change: { [row]: {} } } : row;
  const own = join(FIXTURES, name, 'content');
  const place = mkdtempSync(join(tmpdir(), 'fixture-'));
  const folder = join(place, 'content');
  cpSync(join(FIXTURES, 'base/content'), folder, { recursive: true });
  if (existsSync(own)) cpSync(own, folder, { recursive: true });
  for (const path of mistake.remove ?? []) rmSync(join(folder, path), { recursive: true });
  for (const [path, from] of Object.entries(mistake.copy ?? {})) {
    write(join(folder, path), readFileSync(join(FIXTURES, 'base', from.startsWith('../') ? from : `content/${from}`)));
  }
  for (const [path, text] of Object.entries(mistake.write ?? {})) write(join(folder, path), text);
  for (const [path, edits] of Object.entries(mistake.change ?? {})) {
    for (const edit of [edits].flat()) changeFile(join(folder, path), (text) => applyEdit(text, edit, name as RuleId));
  }
  for (const { path, before = '', text, times, after = '' } of mistake.generate ?? []) {
    write(join(folder, path), `${before}${text.repeat(times)}${after}`);
  }
  for (const { path, to } of mistake.link ?? []) symlinkSync(to, join(folder, path));
  if (mistake.file !== undefined) {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, mistake.file);
  }
  return {
    folder,
    day: mistake.day,
    beside: (mistake.beside ?? []).map((path) => join(FIXTURES, path)),
    change: (change) => {
      const made = [mistake.copy, mistake.write, mistake.change].flatMap((files = {}) => Object.keys(files));
      for (const path of new Set([...listBelow(own), ...made])) changeFile(join(folder, path), change);
    },
    remove: () => rmSync(place, { recursive: true }),
  };
}

function applyEdit(text: string, { from, to, above }: Edit, rule: RuleId): string {
  const { wrong, right } = RULE_DOCS[rule].example;
  const before = above ?? from ?? right;
  if (!text.includes(before)) throw new Error(`${rule}: its file has no "${before}".`);
  const after = to ?? wrong;
  return text.replace(before, () => (above === undefined ? after : `${after}\n\n${above}`));
}

function listBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Only a text that changes is written again: pictures are not text. */
function changeFile(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
}

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
