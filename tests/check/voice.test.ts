// What the checker says of the voice of a page, and what it leaves alone.
import { expect, test } from 'vitest';
import { checkWith, NEWS, withLine, withText } from './check-with.ts';

const SUMMARY = 'summary: A made-up office opened its made-up doors in the year 1999.';
const REPORT = '<Source id="made-up-report"/>';
const LETTER = '<Source id="made-up-letter"/>';
const RULE_DOCS = ['phrase-about-sources', 'hedge-twice', 'reference-every-sentence', 'summary-repeats'];

function found(changes: Readonly<Record<string, string>>): string[] {
  return checkWith(changes).flatMap(({ kind, line, column }) =>
    RULE_DOCS.includes(kind) ? [`${line}:${column} ${kind}`] : [],
  );
}

test.each([
  ['over a line break', 'The cost is not stated in\nour sources.', ['19:13 phrase-about-sources']],
  [
    'twice in two sentences',
    'It was not seen in our sources. Do not rely on it.',
    ['19:8 phrase-about-sources', '19:33 phrase-about-sources'],
  ],
  ['in brackets', 'It opened late (reported).', ['19:16 phrase-about-sources']],
  ['two hedges', 'It is reported to be\nprobably late.', ['20:1 hedge-twice']],
  ['three hedges', 'Perhaps it is reportedly apparently late.', ['19:15 hedge-twice', '19:26 hedge-twice']],
  [
    'the same mark behind each sentence',
    `One.${REPORT} Two.${REPORT} Three.${REPORT}`,
    ['19:5 reference-every-sentence', '19:39 reference-every-sentence'],
  ],
  ['the same mark in one item of a list', `- One.${REPORT} Two.${REPORT}`, ['19:7 reference-every-sentence']],
  ['two marks side by side', `One. ${REPORT} ${LETTER}`, ['19:36 reference-every-sentence']],
])('%s', (_case, text, expected) => {
  expect(found(withText(text))).toEqual(expected);
});

test.each([
  'It is not stated. The sources of the river are ours.',
  'An adviser says that it opens late. It is reported to be made up.',
  '- An adviser says so\n- It is reported to be made up',
  `One.${REPORT} Two.${LETTER} Three.${REPORT}`,
  `One.${REPORT}\n\nTwo.${REPORT}`,
  `- One.${REPORT}\n- Two.${REPORT}`,
  `| a | b |\n| --- | --- |\n| One.${REPORT} | Two.${REPORT} |`,
  'One.<Source id="made-up-report made-up-letter"/>',
])('nothing is said of: %s', (text) => {
  expect(found(withText(text))).toEqual([]);
});

test('the remedy for marks side by side is the one mark', () => {
  expect(checkWith(withText(`One. ${REPORT} ${LETTER}`)).map(({ remedy }) => remedy)).toContain(
    'Write one mark:   <Source id="made-up-report made-up-letter" />',
  );
});

test.each([
  ['the title in other letters', 'summary: Of the Made-up office opens, a story.', ['3:10 summary-repeats']],
  ['the date', 'summary: On 1 May 1999 a made-up door opened.', ['3:10 summary-repeats']],
  ['a phrase about sources', 'summary: Our sources say that a door opened.', ['3:10 phrase-about-sources']],
  ['a part of the title', 'summary: The made-up office has a made-up door.', []],
])('a summary with %s', (_case, line, expected) => {
  expect(found(withLine(NEWS, SUMMARY, line))).toEqual(expected);
});

test('the handbook may name the phrases', () => {
  const text =
    '---\ntitle: Made up\nsummary: What a made-up editor needs to know.\norder: 1\n---\n\nNot “our sources”.\n';
  expect(found({ 'handbook/made-up.mdx': text })).toEqual([]);
});
