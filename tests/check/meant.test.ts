// When the value itself tells what an editor meant, the message says the right line and not only an example.
import { expect, test } from 'vitest';
import { readNumber } from '#check/text/meant-values.ts';
import { baseText, formatCheck, NEWS, withLine } from './check-with.ts';

const [TITLE, TO] = ['title: The made-up office opens', 'to: themes/battery-storage'];
const SOURCES = 'sources:\n  - made-up-report\n  - made-up-letter';
const address = /^url: (.*)$/m.exec(baseText('sources/made-up-report.yaml'))?.[1] ?? '';

test.each([
  [
    'words with commas for a list',
    SOURCES,
    'sources: made-up-report, made-up-letter',
    'Write:   sources: [made-up-report, made-up-letter]',
  ],
  [
    'a bullet of a word processor',
    SOURCES,
    'sources:\n  • made-up-report\n  • made-up-letter',
    'with a hyphen and a space:   - made-up-report',
  ],
  [
    'a hyphen without its space',
    SOURCES,
    'sources:\n  -made-up-report',
    'with a hyphen and a space:   - made-up-report',
  ],
  ['yes for true', TITLE, `draft: yes\n${TITLE}`, 'Write:   draft: true'],
  ['a number for words', TITLE, 'title: 2018', 'Write:   title: "2018"'],
  ['a list for words', TITLE, 'title:\n  - The office', 'without hyphen or brackets:   title: The office'],
  [
    'words that end with a line',
    TITLE,
    'title: |\n  The made-up office opens',
    'the line of its field:   title: The made-up office opens',
  ],
  ['another name of a field', 'publishedOn:', 'date:', 'Did you mean "publishedOn"?'],
  ['what other programs call the title', 'title:', 'name:', 'Did you mean "title"?'],
  ['the address of a page for its id', TO, 'to: /themes/battery-storage/', 'Did you mean "themes/battery-storage"?'],
  ['the title of a page for its id', TO, 'to: Battery storage', 'Did you mean "themes/battery-storage"?'],
  [
    'a web address for the source that has it',
    'source: made-up-report',
    `source: ${address}`,
    'Did you mean "made-up-report"?',
  ],
  [
    'a web address no source has',
    'source: made-up-report',
    'source: https://example.org/nothing',
    'To add a source: npm run new source',
  ],
  ['a question mark first', TITLE, 'title: ? Why', 'Put the value in quotes:   title: "? Why"'],
  ['a line without a name', TITLE, `${TITLE}\nand more of it`, 'put two spaces before it'],
])('%s', (_name, before, after, told) => {
  expect(formatCheck(withLine(NEWS, before, after))).toContain(told);
});

test.each(['late 1999', 'Spring 1999', '3-5 May 1999', 'May or June 1999'])(
  '%s is no day: only the year is certain',
  (text) => {
    const told = formatCheck(withLine(NEWS, 'publishedOn: 1999-05-01', `publishedOn: ${text}`));
    expect(told).toContain('Write what is certain:   publishedOn: "1999"');
  },
);

test('an item of a list below what is no list', () => {
  const [first, told] = ['links:\n  - to: themes/battery-storage', 'the line above is not part of a list'];
  expect(formatCheck(withLine(NEWS, first, `links: []\n  - to: themes/battery-storage`))).toContain(told);
});

test('a field under another name is one mistake, not two', () => {
  expect(formatCheck(withLine(NEWS, 'publishedOn:', 'date:'))).not.toContain('is missing');
});

test.each([
  ['£35,000', 35000],
  ['35,000', 35000],
  ['35k', 35000],
  ['£2.5 million', 2500000],
  ['100', 100],
  ['about 100', undefined],
  ['1,5', undefined],
])('a sum written %s', (written, number) => {
  expect(readNumber(written)).toBe(number);
});
