// npm run check: reads content/, prints every fault, exits 0 (nothing withholds publishing), 1 (errors) or 2 (the checker broke).
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSnapshot, findFixable, forRelease, hasErrors } from '#check/find-content-problems.ts';
import { fixText } from '#check/fix-text.ts';
import { sortFields } from '#check/sort-fields.ts';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { formatComment } from '#check/report/comment.ts';
import { formatAnnotations, formatJson } from '#check/report/for-programs.ts';
import { formatFindings } from '#check/report/text.ts';
import { findAffected } from '#check/report/affected-pages.ts';
import { contentFolder } from '#files/content-folder.ts';
import { escapeInvisible } from '#text/escape-invisible.ts';
import { today } from '#time/today.ts';
import { isRealDay } from '#schema/fields.ts';

const USAGE = `npm run check -- [folder] [options]

  folder             the content to check (default: CONTENT_DIR, else content)
  --fix              first write what can be written in one way only: line endings, tabs, quotes,
                     the form of dates, the order of the fields
  --release          examples of a new hub are errors, as in a build for readers
  --all              show everything, not only the first hundred errors and ten warnings
  --day <day>        the day for rules about time, such as 2026-11-24 (default: SITE_DATE, else today)
  --beside <folder>  the content of another hub that is published beside this one; may be repeated
  --json             print the findings as data
  --github           print them as annotations for the lines of a pull request
  --comment          print one comment for a pull request
  --changed <file>   a file the pull request changes, for --comment and --json; may be repeated
  --since <commit>   the same for all files changed since then, as git knows them
`;

/** Fixing one fault can show the next: a file that could not be read can be read now. */
const MOST_PASSES = 4;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      release: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      day: { type: 'string' },
      beside: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      comment: { type: 'boolean', default: false },
      changed: { type: 'string', multiple: true, default: [] },
      since: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const folder = positionals[0] ?? contentFolder();
  const day = readDay(values.day ?? process.env['SITE_DATE']);
  if (values.fix) fix(folder);
  const snapshot = readSnapshot(folder, { day, beside: values.beside });
  const found = checkSnapshot(snapshot);
  const findings = values.release ? forRelease(found) : found;
  const changed = [...values.changed, ...(values.since === undefined ? [] : listChanged(values.since))];
  const affected = findAffected(snapshot, changed);
  if (values.json) process.stdout.write(formatJson(findings, affected));
  else if (values.github) process.stdout.write(formatAnnotations(findings));
  else if (values.comment) process.stdout.write(formatComment({ findings, affected }));
  else
    process.stdout.write(formatFindings(findings, values.all ? { mostErrors: Infinity, mostWarnings: Infinity } : {}));
  return hasErrors(findings) ? 1 : 0;
}

function readDay(day = ''): string {
  if (day === '') return today();
  if (isRealDay(day)) return day;
  throw new UsageError(`"${day}" is no day. Write it as 2026-11-24.`);
}

/** @throws UsageError when git does not know the commit. */
function listChanged(since: string): string[] {
  const range = ['--end-of-options', `${since}...HEAD`, '--'];
  const { status, stdout } = spawnSync('git', ['diff', '--name-only', '-z', ...range], { encoding: 'utf8' });
  if (status !== 0) throw new UsageError(`"${since}" is no commit that git knows here. Fetch it, or name another.`);
  return stdout.split('\0').filter((path) => path !== '');
}

function fix(folder: string): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const fixable = Map.groupBy(findFixable(readSnapshot(folder)), ({ file }) => file);
    if (fixable.size === 0) break;
    for (const [file, findings] of fixable) fixFile(folder, file, (text) => fixText(file, text, findings));
  }
  for (const { path, text } of readSnapshot(folder).files) {
    if (text !== undefined) fixFile(folder, path, (now) => sortFields(path.slice('content/'.length), now));
  }
}

/** @param file as findings call it */
function fixFile(folder: string, file: string, fix: (text: string) => string): void {
  const location = join(folder, file.slice('content/'.length));
  const text = readFileSync(location, 'utf8');
  const fixed = fix(text);
  if (fixed === text) return;
  try {
    writeFileSync(location, fixed);
  } catch {
    throw new UsageError(`${escapeInvisible(file)} cannot be written. Allow writing it, or fix it by hand.`);
  }
  process.stderr.write(`Fixed ${escapeInvisible(file)}\n`);
}

class UsageError extends Error {}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (isUsage) return `${message}\n\n${USAGE}`;
  return `The checker itself broke: ${message}\nThis is not your mistake. Please report it with the file you changed last.\n`;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 2;
}
