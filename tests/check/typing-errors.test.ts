// Slips of editors that a reader would see, or that would hide something from them. Each once passed in silence.
import { expect, test } from 'vitest';
import { COLLECTIONS } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { baseText, formatCheck, NEWS, withLine, withText } from './check-with.ts';

const { example } = describeFields(COLLECTIONS.news.schema).find(({ name }) => name === 'summary') ?? {};
const EXAMPLE = String(example);
const written = (text: string): string => formatCheck(withText(text));

test.each([
  ['a row with more cells than the head', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', 'This row has 3 cells'],
  ['a table pasted with tabs', 'Name\tNumber\nFirst\t12\nSecond\t13', 'These lines have tabs between their cells'],
  ['a note without words', 'A made-up sentence.[^1]', 'There is no note for "[^1]"'],
  ['a note nobody points to', 'A made-up sentence.\n\n[^2]: A made-up note.', 'Nothing refers to this note'],
  ['an address nobody points to', 'A made-up sentence.\n\n[x]: /about/', 'Nothing links to this address'],
  ['brackets swapped', 'See (the made-up page)[/about/].', 'are swapped'],
  [
    'brackets swapped, outside',
    'See (the made-up page)[https://example.org/].',
    'The brackets of this link are swapped',
  ],
  ['dashes as bullets', '– First point\n– Second point', 'is not read as an item of a list'],
  ['an em dash as a bullet', '— First point', 'is not read as an item of a list'],
  ['the letter o as a bullet', 'o First point\no Second point', 'is not read as an item of a list'],
  ['an arrow as a bullet', '➢ First point', 'is not read as an item of a list'],
  ['a bare host', 'See www.example.org for the made-up page.', 'The text of the link is its address'],
  ['a bare address', 'See www.example.org/page for more.', 'The text of the link is its address'],
  ['one link twice', 'See [the page](/about/) and [that page](/about/).', 'This paragraph links to "/about/" twice'],
  ['a day that does not exist', 'It closed on 31 June 1999.', '"31 June 1999" is not in the calendar'],
  ['such a day without its year', 'It closes on the 31st of September.', 'is not in the calendar'],
  ['29 February of another year', 'It closed on 29 February 2023.', 'is not in the calendar'],
  ['a wrong weekday', 'It met on Monday, 2 May 1999.', 'was or will be a Sunday'],
  ['an amount with continental signs', 'It had £5.000,00.', 'write:   £5,000.00'],
  ['such an amount without thousands', 'It had £5,50.', 'write:   £5.50'],
  ['joined letters', 'The ﬁrst made-up oﬃce.', 'has letters joined into one character'],
  ['a word parted by a hyphen', 'A made-up inno-\nvation.', 'is split by the end of a line'],
  ['a number typed by hand', 'In the consultation 80% said so.', 'write:   <Fact id="made-up-share"/>'],
  ['facts without a source', 'It had £5,000 in 1999.', 'Nothing says where this is from'],
  [
    'our own address',
    'See [the group](https://hub.example.org/groups/test-writers/).',
    'Write:   /groups/test-writers/',
  ],
  [
    'a paragraph pasted twice, wrapped otherwise',
    'A made-up paragraph that\nis here twice, once so.\n\nOther words.\n\nA made-up paragraph that is\nhere twice, once so.',
    'This paragraph is already above',
  ],
])('%s', (_name, text, message) => {
  expect(written(text)).toContain(message);
});

test.each([
  'image',
  'Image 1',
  'Photo 3',
  'IMG_1234',
  'DSC0042',
  'photo',
  'A picture',
  'the logo',
  'Screenshot 2026-11-30',
  'hall',
  'hall.png',
])('a picture described as "%s"', (description) => {
  expect(written(`![${description}](/pictures/hall.png)`)).toContain('does not say what the picture');
});

test.each([
  ['an example of the scaffold as a summary', `summary: ${EXAMPLE}`, 'summary is still the example'],
  [
    'a # in a summary',
    'summary: The made-up office was number #1 in the made-up list of 1999.',
    'error · value-cut-short',
  ],
  ['yes as a title', 'title: yes', 'title "yes" is a mark for a program'],
  ['a line break in a title', 'title: "The made-up\\n  office opens"', 'title has a line break in it'],
])('%s', (_name, line, message) => {
  const name = line.slice(0, line.indexOf(':'));
  const before = new RegExp(`^${name}: .*$`, 'm').exec(baseText(NEWS))?.[0] ?? '';
  expect(formatCheck(withLine(NEWS, before, line))).toContain(message);
});

test.each([
  'A list:\n\n1. One – two\n2. Three — four',
  'It ran from 3–5 May 1999, and on Sunday 2 May 1999.<Source id="made-up-report"/>',
  'It had £5,000.50, £1.5m, £5.00 and 1.250 kg; see 4.5.000.<Source id="made-up-report"/>',
  'It met on 29 February, or 29 February 2024.<Source id="made-up-report"/>',
  'A sentence that goes on\n– as this one does – over two lines.',
  'A note.[^1]\n\n[^1]: The words of the note.',
  'See [the page][x].\n\n[x]: /about/',
  'See [the page](/about/).\n\nSee [the page](/about/) again.',
  '| a | b |\n| - | - |\n| 1 \\| 2 | 3 |',
])('%s is right', (text) => {
  expect(written(text)).toBe('');
});

test('an event whose beginning names the day its date leaves open', () => {
  expect(formatCheck(withLine('events/1999-05-01-made-up-meeting.mdx', 'on: 1999-05-01', 'on: 1999-05'))).toContain(
    '"on" is 1999-05, but startsAt names the day.\n  Write the day:   on: 1999-05-01',
  );
});

test('an event that ends as it begins', () => {
  const event = 'events/1999-05-01-made-up-meeting.mdx';
  expect(formatCheck(withLine(event, 'endsAt: 1999-05-01T16:00', 'endsAt: 1999-05-01T14:00'))).toContain(
    'endsAt is 1999-05-01T14:00, the same as startsAt.\n  Look the end up in the source, or leave endsAt out',
  );
});

test('a year that never was', () => {
  expect(
    formatCheck(withLine(NEWS, /^publishedOn: .*$/m.exec(baseText(NEWS))?.[0] ?? '', 'publishedOn: 0000-05-01')),
  ).toContain('There is no year 0000.');
});

test('a note may hold a picture alone', () => {
  expect(written('<Note title="A lamp">\n\n![A made-up lamp](/pictures/lamp.png)\n\n</Note>')).not.toContain(
    'no words inside',
  );
});

test('a label of nothing but spaces', () => {
  const table = 'consultations/1999/made-up-answers.csv';
  expect(formatCheck(withLine(table, ',Made up,', ',"  ",'))).toContain('The row has no label.');
});
