// Every rule has a fixture; what the checker says of it is read here word for word.
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { findContentProblems } from '#check/find-content-problems.ts';
import type { Finding } from '#check/finding.ts';
import { RULE_DOCS, RULE_IDS, type RuleId } from '#check/rule-docs.ts';
import { formatMessage } from '#check/report/text.ts';
import { layFixture, listFixtures } from './lay-fixture.ts';

test('every rule has a fixture, and every fixture a rule', () => {
  const others = ['base', 'hub', 'survey'];
  expect(listFixtures().sort()).toEqual([...RULE_IDS, ...others].sort());
});

const findings = new Map(RULE_IDS.map((rule) => [rule, checkFixture(rule)]));

function checkFixture(rule: RuleId): Finding[] {
  const { folder, day, beside, remove } = layFixture(rule);
  const found = findContentProblems(folder, { day, beside });
  remove();
  return found;
}

test.each([...findings])('%s', (rule, found) => {
  expect(found.map(({ kind }) => kind)).toEqual([rule]);
});

test('what the checker says of each, which the handbook shows', async () => {
  const messages = Object.fromEntries(
    [...findings].map(([rule, found]) => [rule, found.map(formatMessage).join('\n\n')]),
  );
  await expect(`${HEAD}${stringify(messages, { lineWidth: 0 })}`).toMatchFileSnapshot(
    '../../src/check/rule-docs/messages.yaml',
  );
});

const HEAD = `# What the checker says of the mistake made for each rule in tests/fixtures, for its place in the handbook: place, fault and remedy.
# Written by: npx vitest run tests/check/fixtures -u
`;

/** Faults that are not in a line: a missing folder, a name, an encoding, a size. */
const NOT_IN_A_LINE = new Set([
  'content-missing',
  'content-unreadable',
  'file-unreadable',
  'file-empty',
  'file-binary',
  'file-not-utf-8',
  'file-too-large',
  'file-bom',
  'file-crlf',
  'file-name-invalid',
  'file-unexpected',
  'front-matter-missing',
  'nesting-too-deep',
  'id-duplicate',
  'address-taken',
  'source-unused',
  'entry-look-alike',
  'text-missing',
  'table-missing',
  'table-unused',
  'picture-form',
  'picture-location',
  'picture-unused',
  'table-too-long',
  'answers-raw',
]);
const inLines = RULE_IDS.filter((rule) => !NOT_IN_A_LINE.has(rule));

test.each(inLines)('the handbook’s example of %s is in its fixture, and its right lines are right', (rule) => {
  const { wrong, right } = RULE_DOCS[rule].example;
  const { folder, day, beside, change, remove } = layFixture(rule);
  let found = 0;
  change((text) => {
    if (!text.includes(wrong)) return text;
    found += 1;
    return text.replace(wrong, () => right);
  });
  const left = findContentProblems(folder, { day, beside });
  remove();
  expect(found).toBe(1);
  expect(left).toEqual([]);
});
