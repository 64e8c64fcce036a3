// One tree of made-up content from one seed: the same seed gives the same tree, so whatever breaks can be looked at again.
import { readFileSync } from 'node:fs';
import { checkSnapshot, hasErrors } from '#check/find-content-problems.ts';
import { toContentFile } from '#check/read/content-file.ts';
import { listFiles } from '#check/read/list-files.ts';
import { locate } from '#check/read/locate.ts';
import { toText } from '#check/read/read-bytes.ts';
import { toSnapshot } from '#check/read/read-snapshot.ts';
import { parseMdx } from '#mdx/parse.ts';
import { refuseUnsafe } from '#mdx/refuse-unsafe.ts';
import { MUTATIONS, makeRandom, pick, type Random } from './mutations.ts';

const MOST_DAMAGES = 4;
const texts = new Map(
  listFiles('tests/fixtures/base/content')
    .filter(({ path }) => /\.(?:mdx|yaml|csv)$/.test(path))
    .map(({ path, location }) => [path, readFileSync(location, 'utf8')]),
);

export interface Fuzzed {
  seed: number;
  /** "file: what was done to it" */
  damages: string[];
  findings: number;
  errors: number;
  /** True when a damage of form passed without a word. */
  missed: boolean;
  /** True when there was no error and all words were drawn. */
  drawn: boolean;
  crash: string | undefined;
}

export function fuzzTree(seed: number): Fuzzed {
  const random = makeRandom(seed);
  const tree = new Map(texts);
  const damages: string[] = [];
  let isFormDamaged = false;
  for (let wanted = Math.floor(random() * (MOST_DAMAGES + 1)); wanted > 0; wanted -= 1) {
    const damage = damageOne(tree, random);
    if (damage === undefined) continue;
    damages.push(damage.words);
    isFormDamaged ||= damage.isForm;
  }
  try {
    const files = [...tree].map(([path, text]) =>
      toContentFile(path, locate(path), toText(new TextEncoder().encode(text))),
    );
    const findings = checkSnapshot(toSnapshot('read', files));
    const isRefused = hasErrors(findings);
    if (!isRefused) for (const [path, text] of tree) if (path.endsWith('.mdx')) draw(text);
    const badWords = findings.find(({ what, remedy }) => /undefined|\[object|NaN|^\s+at /m.test(`${what}\n${remedy}`));
    return {
      seed,
      damages,
      findings: findings.length,
      errors: isRefused ? 1 : 0,
      missed: isFormDamaged && damages.length === 1 && findings.length === 0,
      drawn: !isRefused,
      crash: badWords === undefined ? undefined : `message: ${badWords.what}`,
    };
  } catch (error) {
    const crash = error instanceof Error ? error.message : String(error);
    return { seed, damages, findings: 0, errors: 0, missed: false, drawn: false, crash };
  }
}

/** Changes one file of the tree. A later damage can undo an earlier one, so only single ones prove that nothing was missed. */
function damageOne(tree: Map<string, string>, random: Random): { words: string; isForm: boolean } | undefined {
  const path = pick([...tree.keys()], random);
  const mutation = pick(MUTATIONS, random);
  if (path === undefined || mutation === undefined) return undefined;
  const text = tree.get(path) ?? '';
  const damaged = mutation.apply(text, random, path);
  if (damaged === undefined || damaged === text) return undefined;
  tree.set(path, damaged);
  return { words: `${path}: ${mutation.name}`, isForm: mutation.breaks === 'form' };
}

/** As it would be compiled. */
function draw(text: string): void {
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  refuseUnsafe(parseMdx(body).tree);
}
