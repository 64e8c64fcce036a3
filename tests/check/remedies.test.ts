// What editors read of a slip: what to write instead, or that nothing is wrong. The faults themselves are told in the words of the
// handbook's examples.
import { expect, test } from 'vitest';
import { fixText } from '#check/fix-text.ts';
import { readNumber } from '#check/text/meant-values.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import {
  baseText,
  checkWith,
  EVENT,
  formatCheck,
  GROUP,
  NEWS,
  TABLE,
  withLine,
  withText,
  type Changes,
} from './check-with.ts';

const title = (line: string) => withLine(NEWS, 'title: The made-up office opens', line);
const withTitle = (value: string) => title(`title: ${value}`);
const withSummary = (value: string) =>
  withLine(NEWS, /^summary: .*$/m.exec(baseText(NEWS))?.[0] ?? '', `summary: ${value}`);
const SOURCES = 'sources:\n  - made-up-report\n  - made-up-letter';
const withSources = (lines: string) => withLine(NEWS, SOURCES, lines);
const withSource = (id: string) => withLine(NEWS, 'source: made-up-report', `source: ${id}`);
const withUrl = (url: string) => withLine('sources/made-up-report.yaml', 'https://example.org/report', url);
const withTo = (id: string) => withLine(NEWS, 'to: themes/battery-storage', `to: ${id}`);
const date = (value: string) => withLine(NEWS, 'publishedOn: 1999-05-01', `publishedOn: ${value}`);
const time = (value: string) => withLine(EVENT, 'startsAt: 1999-05-01T14:00', `startsAt: ${value}`);
const withHeading = (heading: string) => withText(`Words.\n\n${heading}\n\nMore words.`);
const withLink = (address: string) => withText(`See [the made-up place](${address}).`);
const withPicture = (description: string) => withText(`![${description}](/pictures/hall.png)`);
const withFile = (path: string) => ({ [path]: 'x' });

const LONG = 'the made-up office opens its made-up doors to everybody who is as made up as the office and its doors';
const EXAMPLE = String(describeFields(COLLECTIONS.news.schema).find(({ name }) => name === 'summary')?.example);

test.each<[written: string, toChanges: (written: string) => Changes, remedy: string]>([
  ['1999', date, 'Write:   publishedOn: "1999"'],
  ['May 1999', date, 'Write:   publishedOn: 1999-05'],
  ['1999-5-1', date, 'Write:   publishedOn: 1999-05-01'],
  ['1999–05–01', date, 'Write:   publishedOn: 1999-05-01'],
  ['12.12.1999', date, 'Write:   publishedOn: 1999-12-12'],
  ['May 1st, 1999', date, 'Write:   publishedOn: 1999-05-01'],
  ['28/5/99', date, 'If that is the year 1999, write:   publishedOn: 1999-05-28'],
  ['05/04/18', date, 'Write:   publishedOn: 2018-04-05'],
  ['31/04/1999', date, 'April 1999 has 30 days.  Look the day up in the source.'],
  ['1999-13-01', date, 'Months go from 01 to 12.  Look the day up in the source.'],
  ['1999-05-01T10:00', date, 'has a time; this field takes a day.\n  Write:   publishedOn: 1999-05-01'],
  ['tomorrow', date, 'as precisely as the original gives it.  Write for example:   publishedOn: 2018-03-15'],
  ['[1999-05-01]', date, 'without hyphen or brackets:   publishedOn: 1999-05-01'],
  ['2026-02-30T10:00', time, 'February 2026 has 28 days.  Look the day up in the source.'],
  ['1999-05-01T25:00', time, 'Hours go from 00 to 23 and minutes from 00 to 59.'],
  ['1999-05-01 14:00', time, 'Write:   startsAt: 1999-05-01T14:00'],
  ['1/5/1999 2.30pm', time, 'Write the date and the time:   startsAt: 1999-05-01T14:30   (UK time)'],
  ['24 May 1999 12am', time, 'Ask, or look it up in the source: noon is T12:00, and a day begins at T00:00.'],
  ['24 May 1999 5pm', time, 'Write:   startsAt: 1999-05-24T17:00'],
  ['11.30am on 24 May 1999', time, 'Write:   startsAt: 1999-05-24T11:30'],
  ['Monday 24 May 1999, noon', time, 'Write:   startsAt: 1999-05-24T12:00'],
  // UTC, in summer and in winter, and an hour east of Greenwich.
  ['1999-05-24T11:00Z', time, 'Write:   startsAt: 1999-05-24T12:00'],
  ['1999-01-24T11:00:00Z', time, 'Write:   startsAt: 1999-01-24T11:00'],
  ['1999-05-24T11:00+0100', time, 'Write:   startsAt: 1999-05-24T11:00'],
  [`Opening: ${LONG}`, withTitle, `Put the value in quotes:   title: "Opening: ${LONG}"`],
  [`@${LONG}`, withTitle, `Put the value in quotes:   title: "@${LONG}"`],
  [`“${LONG}”`, withTitle, `Write straight quotes:   title: "${LONG}"`],
  ['“The made-up office opens"', withTitle, 'Write straight quotes:   title: "The made-up office opens"'],
  ["'The office's door'", withTitle, 'Close the quote at the end of the value.'],
  ['&x y', withTitle, 'Write the value out where it belongs.'],
  ['It costs Â£5', withTitle, 'Write:   £5'],
  ['It is made up, and itâ€™s right', withTitle, 'Write:   it’s'],
  [`**Of ${LONG}**\n\nWords.`, withText, `If it is a heading, write:   ## Of ${LONG}   If not`],
  ['[x one](/groups/test-writers/index.html)', withText, 'Did you mean "/groups/test-writers/"?'],
  ['It is on GOV.UK and by XQZ.', withText, 'with (XQZ) after it'],
  ['It **grew a lot.', withText, 'Put ** where the bold text ends too, or delete them here.'],
  ['a { b', withText, 'Delete the brackets.  To show one, write \\{ or \\}.'],
  ['import duties matter', withText, 'If it is a sentence, begin it with another word.'],
  ['export controls matter', withText, 'If it is a sentence, begin it with another word.'],
  ['[x one](http://2130706433/)', withText, '"http://2130706433/" leads to a computer'],
  ['[y two](http://[::1]/)', withText, '"http://[::1]/" leads to a computer'],
  ['It is £2,5 million.', withText, 'If it is right, write:   £2.5'],
  ['It is £5,5.', withText, 'If it is right, write:   £5.50'],
  ['Write to <office@example.org>.', withText, 'Write [link text](https://…), without < and >.'],
  ['x <Fact id=made-up-share/>', withText, 'Write it in straight quotes:   id="…"'],
  ['It is <5, and a<b.', withText, 'Write &lt; for the character itself, or say "less than" or "under".'],
  ['[a feed](/feeds/bogus.xml)', withText, 'The link "/feeds/bogus.xml" leads to no page of this site.'],
  ['[data](/api/v1/bogus.json)', withText, 'The link "/api/v1/bogus.json" leads to no page of this site.'],
  ['[a page](/news/page/99/)', withText, 'The link "/news/page/99/" leads to no page of this site.'],
  ['| a | b |\n| - | - |\n| 1 | 2 | 3 |', withText, 'This row has 3 cells'],
  ['Name\tNumber\nFirst\t12\nSecond\t13', withText, 'These lines have tabs between their cells'],
  ['A made-up sentence.[^1]', withText, 'There is no note for "[^1]"'],
  ['A made-up sentence.\n\n[^2]: A made-up note.', withText, 'Nothing refers to this note'],
  ['A made-up sentence.\n\n[x]: /about/', withText, 'Nothing links to this address'],
  ['See (the made-up page)[/about/].', withText, 'are swapped'],
  ['See (the made-up page)[https://example.org/].', withText, 'The brackets of this link are swapped'],
  ['– First point\n– Second point', withText, 'is not read as an item of a list'],
  ['— First point', withText, 'is not read as an item of a list'],
  ['o First point\no Second point', withText, 'is not read as an item of a list'],
  ['➢ First point', withText, 'is not read as an item of a list'],
  ['See www.example.org for the made-up page.', withText, 'The text of the link is its address'],
  ['See www.example.org/page for more.', withText, 'The text of the link is its address'],
  ['See [the page](/about/) and [that page](/about/).', withText, 'This paragraph links to "/about/" twice'],
  ['It closed on 31 June 1999.', withText, '"31 June 1999" is not in the calendar'],
  ['It closes on the 31st of September.', withText, 'is not in the calendar'],
  ['It closed on 29 February 2023.', withText, 'is not in the calendar'],
  ['It met on Monday, 2 May 1999.', withText, 'was or will be a Sunday'],
  ['It had £5.000,00.', withText, 'write:   £5,000.00'],
  ['It had £5,50.', withText, 'write:   £5.50'],
  ['The ﬁrst made-up oﬃce.', withText, 'has letters joined into one character'],
  ['A made-up inno-\nvation.', withText, 'is split by the end of a line'],
  ['In the consultation 80% said so.', withText, 'write:   <Fact id="made-up-share"/>'],
  ['It had £5,000 in 1999.', withText, 'Nothing says where this is from'],
  ['See [the group](https://hub.example.org/groups/test-writers/).', withText, 'Write:   /groups/test-writers/'],
  [
    'A made-up paragraph that\nis here twice, once so.\n\nOther words.\n\nA made-up paragraph that is\nhere twice, once so.',
    withText,
    'This paragraph is already above',
  ],
  ['| a | b |\n|---|\n| 1 | 2 |', withText, 'These lines are not read as a table.'],
  ['-One point\n-Another', withText, '"-Another" is not read as an item of a list.'],
  ['It is __made up.', withText, 'The asterisks or underscores in "__" make nothing bold.'],
  ['It is (see [themes](/themes/).', withText, 'This ( has no pair in its paragraph.'],
  ['It is made up” they said.', withText, 'This ” has no pair in its paragraph.'],
  ['It is the\nthe end.', withText, 'The same word is written twice: "the the".'],
  ['See https://example.org/a now.', withText, '[link text](https://example.org/a)'],
  ['See [/themes/](the themes).', withText, 'Write:   [the themes](/themes/)'],
  ['See [it](https://example.org/a b).', withText, 'Write %20 for a space in an address.'],
  ['See [it](http://192.168.0.4/themes/).', withText, 'Write:   /themes/'],
  ['The place is TBC.', withText, '"TBC" stands for text that is still to be written.'],
  ['## Sources', withHeading, 'The heading "Sources" would have the place #sources, which the page uses itself.'],
  ['## Source 1', withHeading, 'The heading "Source 1" would have the place #source-1, which the page uses itself.'],
  ['## Main', withHeading, 'The heading "Main" would have the place #main, which the page uses itself.'],
  ['## Q top', withHeading, 'The heading "Q top" would have the place #q-top, which the page uses itself.'],
  [
    '## Word cluster',
    withHeading,
    'The heading "Word cluster" would have the place #word-cluster, which the page uses itself.',
  ],
  ['## Footnote label', withHeading, 'The heading "Footnote label" would have the place #footnote-label,'],
  ['## 🚀', withHeading, 'The heading "🚀" has no letters or digits, so nothing can link to it.'],
  ['## …', withHeading, 'The heading "…" has no letters or digits, so nothing can link to it.'],
  ['/consultation/1999/#no-such-anchor', withLink, 'There is no heading "#no-such-anchor" on /consultation/1999/.'],
  ['/consultation/1999/#figure-nothing', withLink, 'There is no heading "#figure-nothing" on /consultation/1999/.'],
  [
    '/organisations/made-up-office/#history',
    withLink,
    'There is no heading "#history" on /organisations/made-up-office/.',
  ],
  ['/data/#list', withLink, 'There is no heading "#list" on /data/.'],
  ['/feeds/#atom', withLink, 'There is no heading "#atom" on /feeds/.'],
  ['/#news', withLink, 'There is no heading "#news" on /.'],
  ['/groups/test-writers/#members', withLink, 'There is no heading "#members" on /groups/test-writers/.'],
  ['/news/themes/nothing/', withLink, 'leads to no page of this site'],
  ['image', withPicture, 'does not say what the picture'],
  ['Image 1', withPicture, 'does not say what the picture'],
  ['Photo 3', withPicture, 'does not say what the picture'],
  ['IMG_1234', withPicture, 'does not say what the picture'],
  ['DSC0042', withPicture, 'does not say what the picture'],
  ['photo', withPicture, 'does not say what the picture'],
  ['A picture', withPicture, 'does not say what the picture'],
  ['the logo', withPicture, 'does not say what the picture'],
  ['Screenshot 2026-11-30', withPicture, 'does not say what the picture'],
  ['hall', withPicture, 'does not say what the picture'],
  ['hall.png', withPicture, 'does not say what the picture'],
  ['sources: made-up-report, made-up-letter', withSources, 'Write:   sources: [made-up-report, made-up-letter]'],
  ['sources:\n  • made-up-report\n  • made-up-letter', withSources, 'with a hyphen and a space:   - made-up-report'],
  ['sources:\n  -made-up-report', withSources, 'with a hyphen and a space:   - made-up-report'],
  ['draft: yes\ntitle: The made-up office opens', title, 'Write:   draft: true'],
  ['title: 2018', title, 'Write:   title: "2018"'],
  ['title:\n  - The office', title, 'without hyphen or brackets:   title: The office'],
  ['title: |\n  The made-up office opens', title, 'the line of its field:   title: The made-up office opens'],
  ['date:', (name) => withLine(NEWS, 'publishedOn:', name), 'Did you mean "publishedOn"?'],
  ['name:', (name) => withLine(NEWS, 'title:', name), 'Did you mean "title"?'],
  ['/themes/battery-storage/', withTo, 'Did you mean "themes/battery-storage"?'],
  ['Battery storage', withTo, 'Did you mean "themes/battery-storage"?'],
  ['https://example.org/report', withSource, 'Did you mean "made-up-report"?'],
  ['https://example.org/nothing', withSource, 'To add a source: npm run new source'],
  ['title: ? Why', title, 'Put the value in quotes:   title: "? Why"'],
  ['title: The made-up office opens\nand more of it', title, 'put two spaces before it'],
  ['late 1999', date, 'Write what is certain:   publishedOn: "1999"'],
  ['Spring 1999', date, 'Write what is certain:   publishedOn: "1999"'],
  ['3-5 May 1999', date, 'Write what is certain:   publishedOn: "1999"'],
  ['May or June 1999', date, 'Write what is certain:   publishedOn: "1999"'],
  ['The made-up office was number #1 in the made-up list of 1999.', withSummary, 'error · value-cut-short'],
  ['https://example.org/a b', withUrl, 'has a space in it.\n  Write %20 for a space in an address.'],
  [EXAMPLE, withSummary, 'summary is still the example'],
  ['yes', withTitle, 'title "yes" is a mark for a program'],
  ['"The made-up\\n  office opens"', withTitle, 'title has a line break in it'],
  ['news/office-moves.docx', withFile, 'Copy its text into office-moves.mdx, and delete it.'],
  ['news/Office moves.pdf', withFile, 'Copy its text into office-moves.mdx, and delete it.'],
  ['news/office-moves.mdx.txt', withFile, 'Rename it to office-moves.mdx, move it or delete it.'],
  ['sources/made-up.yml', withFile, 'Rename it to made-up.yaml, move it or delete it.'],
  [
    'office-moves.mdx',
    withFile,
    'Entries belong in the folders of content/. Move the file into one of them, or delete it.',
  ],
  ['new/office-moves.mdx', withFile, 'There is no folder "new".  Did you mean content/news/?'],
  ['xyzzy/office-moves.mdx', withFile, 'The folders are: objectives, themes, groups,'],
  ['news/1999/office-moves.mdx', withFile, 'Put files straight into content/news/, with no folders inside it.'],
  [
    'consultations/1999/notes.txt',
    withFile,
    'A consultation has a folder with about.yaml, and a .yaml and a .csv file',
  ],
  ['pictures/1999/hall.png', withFile, 'Put it into content/pictures/ as hall.png.'],
  [
    'pictures/notes.txt',
    withFile,
    'Pictures end with .png, .jpg, .jpeg, .webp, .avif and go straight into content/pictures/.',
  ],
  ['pictures/My Photo.PNG', withFile, 'Rename it to my-photo.png.'],
  ['news/My Photo.PNG', withFile, 'Put it into content/pictures/ as my-photo.png.'],
  ['hall.jpeg', withFile, 'Put it into content/pictures/ as hall.jpeg.'],
  [
    'pictures/IMG_1.HEIC',
    withFile,
    'Save the picture as .png, .jpg, .jpeg, .webp or .avif, and put it into content/pictures/.',
  ],
  ['news/Thumbs.db', withFile, 'A program left it behind.  Delete it.'],
  ['news/office-opens.mdx.orig', withFile, 'A program left it behind.  Delete it.'],
  ['0000-05-01', date, 'There is no year 0000.'],
])('%j', (written, toChanges, remedy) => {
  // A date is not the beginning of a longer one.
  expect(`${formatCheck(toChanges(written))}\n`).toMatch(new RegExp(`${RegExp.escape(remedy)}(?![-\\d]|:\\d)`));
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
  'There are a) one, b) two and 1) three (of four).',
  'It is (see [themes](/themes/)) “made up”, and "so on".',
  'She said that that was it. <Org id="made-up-office"/> <Org id="made-up-office"/>',
  '**Made up.**',
  '| a | b |\n|---|---|\n| (1) | “2” |',
  'See [the made-up place](/consultation/1999/#method).',
  'See [the made-up place](/consultation/1999/#figure-made-up-answers).',
  'See [the made-up place](/organisations/made-up-office/#sources).',
  'See [the made-up place](/groups/test-writers/#meetings).',
  'See [the made-up place](/data/#how).',
  'See [the made-up place](/about/#main).',
  'See [the made-up place](/news/themes/battery-storage/).',
  'Words.\n\n## Dates\n\nMore words.',
])('nothing is said of: %j', (text) => {
  expect(formatCheck(withText(text))).toBe('');
});

test('a heading that only the pages of another collection use is taken there alone', () => {
  expect(formatCheck(withLine(GROUP, '## What it does', '## Names'))).toContain('which the page uses itself');
});

test('a list whose first mark only is a dash of a word processor', () => {
  const listed = withLine(NEWS, '  - made-up-report', '  – \n  - made-up-report\n  - made-up-letter');
  expect(formatCheck(listed)).toContain(
    'Begin each item on a line of its own with a hyphen and a space:   - made-up-report\n',
  );
});

test('a table parted by semicolons is one fault: its numbers are known all the same', () => {
  const findings = checkWith({ [TABLE]: baseText(TABLE).replaceAll(',', ';') });
  expect(findings.map(({ kind, file }) => `${kind} ${file}`)).toEqual([`table-heading content/${TABLE}`]);
});

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

test('an event whose beginning names the day its date leaves open', () => {
  expect(formatCheck(withLine(EVENT, 'on: 1999-05-01', 'on: 1999-05'))).toContain(
    '"on" is 1999-05, but startsAt names the day.\n  Write the day:   on: 1999-05-01',
  );
});

test('an event that ends as it begins', () => {
  expect(formatCheck(withLine(EVENT, 'endsAt: 1999-05-01T16:00', 'endsAt: 1999-05-01T14:00'))).toContain(
    'endsAt is 1999-05-01T14:00, the same as startsAt.\n  Look the end up in the source, or leave endsAt out',
  );
});

test('a note may hold a picture alone', () => {
  expect(
    formatCheck(withText('<Note title="A lamp">\n\n![A made-up lamp](/pictures/lamp.png)\n\n</Note>')),
  ).not.toContain('no words inside');
});

test('a label of nothing but spaces', () => {
  expect(formatCheck(withLine(TABLE, ',Made up,', ',"  ",'))).toContain('The row has no label.');
});

test('capitals in the name of a published page are one mistake', () => {
  const told = formatCheck({
    'news/Office-Moves.mdx': baseText(NEWS).replace('office opens', 'office moves'),
    'published-addresses.yaml': 'published:\n  - /news/office-moves/\n',
  });
  expect(told.match(/ · [a-z-]+$/gm)).toEqual([' · file-name-invalid']);
});
