// Damaged in random but repeatable ways, content never breaks the checker, and what is broken is noticed.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '#check/read/list-files.ts';
import { makeRandom } from '../setup/random.ts';
import { MUTATIONS, pick } from './mutations.ts';
import { checkWith } from './check-with.ts';

const files = listFiles('tests/fixtures/base/content').filter(({ path }) => /\.(?:mdx|yaml|csv)$/.test(path));
const TRIES = 12;

test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('%s', (_name, mutation) => {
  const random = makeRandom(mutation.name.length * 7919);
  for (let round = 0; round < TRIES; round += 1) {
    const file = pick(files, random);
    const text = file === undefined ? '' : readFileSync(file.location, 'utf8');
    const damaged = file === undefined ? undefined : mutation.apply(text, random, file.path);
    if (file === undefined || damaged === undefined || damaged === text) continue;
    const findings = checkWith({ [file.path]: damaged });
    if (mutation.breaks === 'form') expect({ damaged, found: findings.length > 0 }).toEqual({ damaged, found: true });
    expect(findings.map(({ what, remedy }) => what + remedy).join('')).not.toMatch(/undefined|\[object|NaN/);
  }
});
