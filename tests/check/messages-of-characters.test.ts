// What an editor reads of signs a reader would see by mistake, and what is left alone.
import { expect, test } from 'vitest';
import { fixText } from '#check/fix-text.ts';
import { checkWith, formatCheck, NEWS, withLine, withText } from './check-with.ts';

test.each([
  ['a row of a table with too few hyphens', '| a | b |\n|---|\n| 1 | 2 |', 'These lines are not read as a table.'],
  ['a hyphen without its space', '-One point\n-Another', '"-Another" is not read as an item of a list.'],
  ['an underscore', 'It is __made up.', 'The asterisks or underscores in "__" make nothing bold.'],
  ['a bracket across a link', 'It is (see [themes](/themes/).', 'This ( has no pair in its paragraph.'],
  ['a closing quote', 'It is made up” they said.', 'This ” has no pair in its paragraph.'],
  ['a word twice over a line', 'It is the\nthe end.', 'The same word is written twice: "the the".'],
  ['an address for words', 'See https://example.org/a now.', '[link text](https://example.org/a)'],
  ['words for an address', 'See [/themes/](the themes).', 'Write:   [the themes](/themes/)'],
  ['a space in an address', 'See [it](https://example.org/a b).', 'Write %20 for a space in an address.'],
  ['another computer', 'See [it](http://192.168.0.4/themes/).', 'Write:   /themes/'],
  ['a reminder', 'The place is TBC.', '"TBC" stands for text that is still to be written.'],
])('%s', (_name, text, told) => {
  expect(formatCheck(withText(text))).toContain(told);
});

test.each([
  'There are a) one, b) two and 1) three (of four).',
  'It is (see [themes](/themes/)) “made up”, and "so on".',
  'She said that that was it. <Org id="made-up-office"/> <Org id="made-up-office"/>',
  '**Made up.**',
  '| a | b |\n|---|---|\n| (1) | “2” |',
])('nothing is said of: %s', (text) => {
  expect(formatCheck(withText(text))).toBe('');
});

test('a summary is read as closely as the words', () => {
  expect(checkWith(withLine(NEWS, 'its made-up doors', 'its its made-up (doors')).map(({ kind }) => kind)).toEqual([
    'pair-broken',
    'word-doubled',
  ]);
});

test('bullets and headings are fixed by one sign', () => {
  const changed = withText('##Made up\n\n• One <Org id="made-up-office"/>\n•\tTwo');
  const text = changed[NEWS] ?? '';
  expect(fixText(`content/${NEWS}`, text, checkWith(changed))).toBe(
    text.replace('##Made', '## Made').replace('• One', '- One').replace('•\tTwo', '- Two'),
  );
});

test.each([
  ['as a spreadsheet saves "Unicode text"', Buffer.from('\uFEFFterm: Made-up\n', 'utf16le')],
  ['the other way round', Buffer.from('\uFEFFterm: Made-up\n', 'utf16le').swap16()],
])('a file in UTF-16 is text in the wrong encoding, and no picture: %s', (_case, bytes) => {
  const told = formatCheck({ 'glossary/made-up.yaml': bytes });
  expect(told).toContain('The file is not saved as UTF-8');
  expect(told).not.toContain('file-binary');
});
