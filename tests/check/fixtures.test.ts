// Every kind of finding has a fixture; what the checker says of it is read here word for word.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { findContentProblems } from '#check/find-content-problems.ts';
import { RULE_DOCS, RULE_IDS } from '#check/rule-docs.ts';
import { formatFindings } from '#check/report/text.ts';
import { FIXTURES, layFixture } from './lay-fixture.ts';

/** What the handbook shows of each kind: made here, never written by hand. */
const MESSAGES = 'src/check/rule-docs/messages.yaml';
const UPDATE = process.env['UPDATE_EXPECTED'] === '1';

/** Folders with other tests of their own. */
const OTHERS = new Set(['base', 'hub', 'survey']);
const fixtures = readdirSync(FIXTURES).filter((name) => !OTHERS.has(name));

test('every kind has a fixture, and every fixture a kind', () => {
  expect(fixtures.sort()).toEqual([...RULE_IDS].sort());
});

test.each(fixtures)('%s', (kind) => {
  const { folder, day, beside, expected, remove } = layFixture(kind);
  const findings = findContentProblems(folder, { day, beside });
  const text = formatFindings(findings);
  remove();
  if (UPDATE) writeFileSync(join(FIXTURES, kind, 'expected.txt'), text);
  else expect(text).toBe(expected);
  expect(findings.map((finding) => finding.kind)).toEqual([kind]);
});

test('the handbook shows what the checker says of the fixtures (else: UPDATE_EXPECTED=1 npx vitest run tests/check/fixtures)', () => {
  const messages = Object.fromEntries(RULE_IDS.map((kind) => [kind, firstFinding(kind)]));
  if (UPDATE) writeFileSync(MESSAGES, `${HEAD}${stringify(messages, { lineWidth: 0 })}`);
  expect(parse(readFileSync(MESSAGES, 'utf8'))).toEqual(messages);
});

const HEAD = `# What the checker says of each kind, for its handbook page: the text of tests/fixtures/<kind>/expected.txt.
# Written by: UPDATE_EXPECTED=1 npx vitest run tests/check/fixtures
`;

/** The report on a fixture without the sum at its end. */
function firstFinding(kind: string): string {
  return readFileSync(join(FIXTURES, kind, 'expected.txt'), 'utf8')
    .split('\n\n')
    .slice(0, -1)
    .join('\n\n');
}

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
  'words-missing',
  'table-missing',
  'table-unused',
  'picture-form',
  'picture-location',
  'picture-unused',
  'table-too-long',
  'answers-raw',
]);
const inLines = fixtures.filter((kind) => !NOT_IN_A_LINE.has(kind));

test.each(inLines)('the handbook’s example of %s is in its fixture, and its right lines are right', (kind) => {
  const { wrong, right } = RULE_DOCS[kind as keyof typeof RULE_DOCS].example;
  const { folder, day, beside, change, remove } = layFixture(kind);
  let found = 0;
  change((text) => {
    if (!text.includes(wrong)) return text;
    found += 1;
    return text.replace(wrong, () => right);
  });
  const findings = findContentProblems(folder, { day, beside });
  remove();
  expect(found).toBe(1);
  expect(findings).toEqual([]);
});
