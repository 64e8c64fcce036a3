// Small hubs damaged in up to four random but repeatable places: the check never breaks, and text it passes can be compiled.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasErrors } from '#check/find-content-problems.ts';
import { listFiles } from '#check/read/list-files.ts';
import { parseMdx } from '#mdx/parse.ts';
import { refuseUnsafe } from '#mdx/refuse-unsafe.ts';
import { checkWith } from './check-with.ts';
import { makeRandom } from '../setup/random.ts';
import { BREAKING, pick, RANDOM, type Random } from './mutations.ts';

const MOST_DAMAGES = 4;
const SEEDS = Array.from({ length: 25 }, (_, index) => 7001 + index);
const texts = new Map(
  listFiles('tests/fixtures/base/content')
    .filter(({ path }) => /\.(?:mdx|yaml|csv)$/.test(path))
    .map(({ path, location }) => [path, readFileSync(location, 'utf8')]),
);

function damage(random: Random): { changed: Record<string, string>; damages: string[]; inForm: number } {
  const tree = new Map(texts);
  const damages: string[] = [];
  let inForm = 0;
  for (let wanted = Math.floor(random() * (MOST_DAMAGES + 1)); wanted > 0; wanted -= 1) {
    const path = pick([...tree.keys()], random) ?? '';
    const [name, damage] = pick(Object.entries({ ...BREAKING, ...RANDOM }), random) ?? [];
    const damaged = damage?.(tree.get(path) ?? '', random, path);
    if (name === undefined || damaged === undefined || damaged === tree.get(path)) continue;
    tree.set(path, damaged);
    damages.push(`${path}: ${name}`);
    if (name in BREAKING) inForm += 1;
  }
  return { changed: Object.fromEntries(tree), damages, inForm };
}

test.each(SEEDS)('seed %i', (seed) => {
  const { changed, damages, inForm } = damage(makeRandom(seed));
  const findings = checkWith(changed);
  expect(findings.map(({ what, remedy }) => `${what}\n${remedy}`).join('\n')).not.toMatch(
    /undefined|\[object|NaN|^\s+at /m,
  );
  if (damages.length === 0) expect(hasErrors(findings)).toBe(false);
  // A later damage can undo an earlier one, so only single ones prove that nothing was missed.
  if (damages.length === 1 && inForm === 1)
    expect({ damages, found: findings.length > 0 }).toEqual({ damages, found: true });
  if (hasErrors(findings)) return;
  for (const [path, text] of Object.entries(changed))
    if (path.endsWith('.mdx')) refuseUnsafe(parseMdx(text.replace(/^---\n[^]*?\n---\n/, '')).tree);
});
