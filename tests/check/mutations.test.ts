// Damaged in random but repeatable ways, content never breaks the checker, and what is broken is noticed.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '#check/read/list-files.ts';
import { makeRandom } from '../setup/random.ts';
import { BREAKING, RANDOM } from './mutations.ts';
import { checkWith } from './check-with.ts';

const files = listFiles('tests/fixtures/base/content')
  .filter(({ path }) => /\.(?:mdx|yaml|csv)$/.test(path))
  .map(({ path, location }) => ({ path, text: readFileSync(location, 'utf8') }));

test.each(Object.entries({ ...BREAKING, ...RANDOM }))('%s', (name, damage) => {
  const random = makeRandom(name.length * 7919);
  const changes = files.flatMap(({ path, text }) => {
    const damaged = damage(text, random, path);
    return damaged === undefined || damaged === text ? [] : [{ [path]: damaged }];
  });
  expect(changes).not.toEqual([]);
  for (const changed of changes) {
    const findings = checkWith(changed);
    if (name in BREAKING) expect({ changed, found: findings.length > 0 }).toEqual({ changed, found: true });
    expect(findings.map(({ what, remedy }) => what + remedy).join('')).not.toMatch(/undefined|\[object|NaN/);
  }
});
