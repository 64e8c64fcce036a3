// Damages real content in random, recorded ways, and counts what the checker notices. Nothing is written to content/.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { checkSnapshot } from '#check/find-content-problems.ts';
import type { Finding } from '#check/finding.ts';
import { toContentFile } from '#check/read/content-file.ts';
import { listFiles } from '#check/read/list-files.ts';
import { locate } from '#check/read/locate.ts';
import { toText } from '#check/read/read-bytes.ts';
import { readSnapshot, toSnapshot } from '#check/read/read-snapshot.ts';
import type { ContentFile } from '#check/read/snapshot.ts';
import { today } from '#integrations/today.ts';
import { MUTATIONS, makeRandom, pick, type Mutation } from './parts/mutations.ts';

interface Outcome {
  mutation: Mutation;
  path: string;
  found: boolean;
  /** The site built from the damaged file is the same: fields in another order, a remark or a blank line less. */
  isSame: boolean;
  crash: string | undefined;
  /** The first line that differs, before and after. */
  damage: string;
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    content: { type: 'string', default: 'content' },
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    day: { type: 'string', default: process.env['SITE_DATE'] ?? today() },
  },
});
const random = makeRandom(Number(values.seed));
const { day } = values;
const whole = readSnapshot(values.content, { day });
const listed = listFiles(values.content).filter(
  ({ path }) => /\.(?:mdx|yaml|csv)$/.test(path) && !path.startsWith('sources/'),
);
const before = new Set(checkSnapshot(whole).map(toKey));

const outcomes: Outcome[] = [];
for (let round = 0; outcomes.length < Number(values.count); round += 1) {
  const outcome = mutateOnce(MUTATIONS[round % MUTATIONS.length]);
  if (outcome !== undefined) outcomes.push(outcome);
}
report();

/** A place in the file is no part of it: a line added above moves every finding below. */
function toKey({ kind, file, what }: Finding): string {
  return `${kind} ${file} ${what}`;
}

function mutateOnce(mutation: Mutation | undefined): Outcome | undefined {
  const file = pick(listed, random);
  if (mutation === undefined || file === undefined) return undefined;
  for (let attempt = 0, tried = file; attempt < 40; attempt += 1, tried = pick(listed, random) ?? file) {
    const text = readFileSync(tried.location, 'utf8');
    const damaged = mutation.apply(text, random, tried.path);
    if (damaged === undefined || damaged === text) continue;
    return { mutation, path: tried.path, damage: tellDamage(text, damaged), ...judge(tried.path, damaged) };
  }
  return undefined;
}

function judge(path: string, damaged: string): Pick<Outcome, 'found' | 'isSame' | 'crash'> {
  try {
    const changed = toContentFile(path, locate(path), toText(new TextEncoder().encode(damaged)));
    const files = whole.files.map((file) => (file.path === changed.path ? changed : file));
    const findings = checkSnapshot(toSnapshot('read', files, day));
    const isSame = meansTheSame(
      whole.files.find((file) => file.path === changed.path),
      changed,
    );
    const stackTrace = findings.find(({ what, remedy }) => /^\s+at |undefined|\[object/m.test(`${what}\n${remedy}`));
    const crash = stackTrace === undefined ? undefined : `message: ${stackTrace.what}`;
    return { found: findings.some((finding) => !before.has(toKey(finding))), isSame, crash };
  } catch (error) {
    return { found: false, isSame: false, crash: error instanceof Error ? error.message : String(error) };
  }
}

function meansTheSame(a: ContentFile | undefined, b: ContentFile): boolean {
  if (a?.fields?.data === undefined || b.fields?.data === undefined) return false;
  const wordsOf = ({ prose }: ContentFile): string => (prose?.text ?? '').replace(/\n{3,}/g, '\n\n').trim();
  return isDeepStrictEqual(a.fields.data, b.fields.data) && wordsOf(a) === wordsOf(b);
}

/** "12: before → after", of a long line the words round the first difference. */
function tellDamage(text: string, damaged: string): string {
  const [before, after] = [text.split('\n'), damaged.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  const [was = '', is = ''] = [before[at], after[at]];
  const from = Math.max(0, [...was].findIndex((character, index) => character !== is[index]) - 20);
  return `line ${at + 1}: ${JSON.stringify(was.slice(from, from + 60))} → ${JSON.stringify(is.slice(from, from + 60))}`;
}

function report(): void {
  const say = (words: string): void => void process.stdout.write(`${words}\n`);
  const titles = { form: 'Broken', value: 'Plausible but other', chance: 'Damaged anywhere' };
  for (const breaks of ['form', 'value', 'chance'] as const) {
    const all = outcomes.filter(({ mutation }) => mutation.breaks === breaks);
    const group = all.filter(({ found, isSame }) => found || !isSame);
    const found = group.filter((outcome) => outcome.found).length;
    const share = ((100 * found) / Math.max(1, group.length)).toFixed(1);
    const same = all.length - group.length;
    say(
      `${titles[breaks]}: ${found} of ${group.length} found (${share}%)${same > 0 ? `, ${same} changed nothing` : ''}`,
    );
  }
  const crashes = outcomes.filter(({ crash }) => crash !== undefined);
  say(`Crashes and stack traces: ${crashes.length}`);
  for (const { mutation, path, crash } of crashes) say(`  ${mutation.name} in ${path}: ${crash ?? ''}`);
  say('Not found:');
  for (const { mutation, path, damage } of outcomes.filter(({ found, isSame }) => !found && !isSame))
    say(`  ${mutation.breaks}: ${mutation.name} in ${path}\n    ${damage}`);
  if (!values.all) return;
  for (const { name } of MUTATIONS) {
    const own = outcomes.filter(({ mutation }) => mutation.name === name);
    say(`${String(own.filter(({ found }) => found).length).padStart(4)} of ${String(own.length).padEnd(4)} ${name}`);
  }
}
