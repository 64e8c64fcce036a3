// What editors read when fields or text are written wrongly. The messages are here to be read aloud: editors-mistakes.txt.
import { expect, test } from 'vitest';
import {
  baseText,
  checkWith,
  EVENT,
  GROUP,
  NEWS,
  SCHEME,
  TABLE,
  withLine,
  withText,
  type Changes,
} from './check-with.ts';

const title = (line: string) => withLine(NEWS, 'title: The made-up office opens', line);

const FIELDS: [string, Record<string, string>][] = [
  ['an open quote', title('title: "The made-up office')],
  ['an open bracket', title('title: [a')],
  ['the first line of other programs', title('%YAML 1.2\ntitle: The made-up office opens')],
  ['a reserved sign', title('title: @office')],
  ['no space after the colon', title('title:The made-up office')],
  ['a list on the line of its field', title('title: - office')],
  ['a space before a field', title(' title: office')],
  ['a second line that begins with a space', title('title: x\n y: z')],
  ['a folding sign', title('title: > office')],
  ['an escape that does not exist', title('title: "a \\q b"')],
  ['an alias', title('title: *x')],
  ['a merge key', title('<<: x\ntitle: The made-up office opens')],
  ['a prototype name', title('__proto__: x\ntitle: The made-up office opens')],
  ['an empty field', title('title:')],
  ['a number for words', title('title: 12')],
  ['a list for words', title('title: [a, b]')],
  ['half a character as an escape', title('title: "x\\ud800 y z"')],
  ['a capital in the name of a field', title('Title: The made-up office opens')],
  ['a doubled first line', title('---\ntitle: The made-up office opens')],
  ['a field that is said not to be stated, and is', withLine(EVENT, '  - cost', '  - cost\n  - place')],
  [
    'an item without its hyphen',
    withLine(
      NEWS,
      '    source: made-up-report',
      '    source: made-up-report\n    to: news\n    verb: about\n    reason: It is so.\n    source: made-up-letter',
    ),
  ],
  ['a value on lines of its own', withLine(NEWS, 'summary: ', 'summary: |\n  ')],
  ['a link without a source', withLine(NEWS, '    source: made-up-report\n', '')],
  ['a field neither written nor listed as not stated', withLine(GROUP, '  - cost\n', '')],
  ['an item further in than the others', withLine(NEWS, '  - made-up-letter', '    - made-up-letter')],
  ['an item further out than the others', withLine(NEWS, '  - made-up-letter', ' - made-up-letter')],
  ['a field of an item further out', withLine(NEWS, '    source: made-up-report', '   source: made-up-report')],
  ['a list item that is not a choice', withLine(GROUP, '  - cost\n', '  - cost\n  - fee\n')],
  [
    'words for a group of fields',
    withLine(GROUP, 'purpose:\n  text: It writes made-up tests.\n  source: made-up-report', 'purpose: It writes.'),
  ],
  ['an empty item', withLine(NEWS, '  - made-up-letter', '  -')],
  [
    'a single value for a list',
    withLine(NEWS, 'sources:\n  - made-up-report\n  - made-up-letter', 'sources: made-up-report'),
  ],
  ['a folder that does not exist', withLine(NEWS, 'to: themes/battery-storage', 'to: theme/battery-storage')],
  ['half an id', withLine(NEWS, 'to: themes/battery-storage', 'to: themes/battery')],
  ['an id without its folder', withLine(NEWS, 'to: themes/battery-storage', 'to: battery-storage')],
  ['a character that is none', title('title: The made-up\uFFFE office opens')],
  ['an entity in a field', title('title: The office&#39;s door opens')],
  ['a tag in a field', title('title: The <b>office</b> opens')],
  ['a verb nearly right', withLine(NEWS, 'verb: about', 'verb: lead')],
];
const TEXTS: [string, string][] = [
  ['a prop without a value', 'x <Fact id/>'],
  ['a prop twice', 'x <Fact id="made-up-share" id="made-up-share"/>'],
  ['several sources in one mark, one of them unknown', 'Made up.<Source id="made-up-report made-up-leter"/>'],
  ['several sources in one mark, one of them twice', 'Made up.<Source id="made-up-report made-up-report"/>'],
  ['several sources in one mark with a comma between them', 'Made up.<Source id="made-up-report, made-up-letter"/>'],
  ['curly quotes in a tag', 'x <Fact id=“made-up-share”/>'],
  ['a tag without its slash', 'x <Fact id="made-up-share"> y'],
  ['code in a prop', 'x <Fact id={1}/>'],
  ['spread props', 'x <Fact {...a}/>'],
  ['a component in small letters', 'x <source id="made-up-report"/>'],
  ['a tag without a name', '<>x</>'],
  ['a note on one line', '<Note>hello</Note>'],
  ['a note without words', '<Note>\n</Note>'],
  ['a note in a note', '<Note>\n\n<Note>\nx\n</Note>\n\n</Note>'],
  ['a number alone on its line', '<Fact id="made-up-share"/>'],
  ['a number in a heading', '### A <Fact id="made-up-share"/>'],
  ['a name in a link', '[a <Org id="made-up-office"/>](/news/)'],
  ['an address in angle brackets', '<https://example.org>'],
  ['a line break of HTML', 'a<br>b'],
  ['digits below the line', 'It makes CO<sub>2</sub>.'],
  ['digits above the line', 'It has 5 m<sup>2</sup>.'],
  ['a tag with an event and a style', '<p onclick="x" style="y">b</p>'],
  ['a note that is not closed', '<Note>\nhi'],
  ['a closing tag behind words', '<Note>\nhi</Note>'],
  ['words behind an opening tag', '<Note>hi\n</Note>'],
  ['a name that is never closed inside a note', '<Note>\n\nA <Org id="made-up-office">.\n\n</Note>'],
  ['a tag whose end is missing', 'A <Org id="made-up-office".\n\nMore.'],
  ['a quote that is not closed', 'A <Org id="made-up-office/>.'],
  ['a value without quotes on the next line', 'A <Org\nid=made-up-office/>.'],
  ['a stray closing tag', 'hi</Note>'],
  ['prototype names as components', '<__proto__/> <constructor/>'],
  ['a heading that skips a level', '#### x'],
  ['addresses without a beginning', '[x](www.example.org) [y](example.org/a) [z]()'],
  [
    'addresses nearly right',
    '[x](/groups/test-writers) [y](/Groups/Test-Writers/) [z](/news/office-opens/) [w](#nope) [v](/about/sources/#nope) [u](//evil.example)',
  ],
  ['pictures that are none', '![x](javascript:alert) ![hall.png](data:image/png,x) ![ok word](pictures/hall.png)'],
  ['hidden characters as entities', 'A &#x202e;b and c&shy;d.\n\nAn &#x1F469;&#x200D;&#x1F52C; is fine.'],
  ['code that never ends', 'a\n\n```\nb\n```\n\n~~~\nc\n```'],
  ['a second percent sign', 'It was <Fact id="made-up-share"/>%, or <Fact id="made-up-share" /> per cent.'],
  [
    'a link whose text is another site',
    '[https://www.gov.uk/apply](https://evil.example/apply) [https://gov.uk](https://www.gov.uk/apply)',
  ],
  ['a sign for private use is no bracket', 'a \uE000 b'],
];

const scheme = (before: string, after: string) => ({ 'funding/made-up-grant.mdx': SCHEME.replace(before, after) });
const amount = (max: number, text: string) =>
  scheme(
    'notStated: [notFor, amount,',
    `amount:\n  max: ${max}\n  measures: award\n  text: ${text}\n  source: made-up-report\nnotStated: [notFor,`,
  );
const redirect = (from: string, to: string) => ({
  'redirects.yaml': `redirects:\n  - from: ${from}\n    to: "${to}"\n`,
});
const pin = (words: string, until: string) =>
  `  - { words: ${words}, page: /news/, reason: It is made up., until: ${until} }\n`;

/** On 1 December 1999. Of what is right nothing is said. */
const OTHERS: [string, Changes][] = [
  ['a name that its parts do not make', withLine('site.yaml', 'nameEnd: site', 'nameEnd: side')],
  [
    'a helpline of a closed service',
    {
      ...scheme('  value: rounds\n', '  value: ended\n  endsOn: 1999-04\n'),
      ...withLine(
        'site.yaml',
        'footer:',
        'helpline:\n  entry: made-up-grant\n  phone: 01632 960000\n  forWhom: for nobody\n  note: It is made up.\n  source: made-up-report\nfooter:',
      ),
    },
  ],
  ['an event of months', withLine(EVENT, 'endsAt: 1999-05-01T16:00', 'endsAt: 1999-08-01T16:00')],
  ['an event of a month', withLine(EVENT, 'endsAt: 1999-05-01T16:00', 'endsAt: 1999-05-31T16:00')],
  ['a term that stands in every sentence', withLine('glossary/tla.yaml', '  - three letters', '  - and the')],
  ['the same, only by hand', withLine('glossary/tla.yaml', '  - three letters', '  - and the\nonlyByHand: true')],
  ['an amount that is not the one of its sentence', amount(25000, 'Up to £250,000.')],
  ['an amount in millions', amount(2500000, 'An award is up to £2.5 million.')],
  ['an amount beside two sums', amount(25000, 'An award is up to £10,000 or £20,000.')],
  ['a pin twice', { 'search-pins.yaml': `pins:\n${pin('made up', '2000-01-01')}${pin('Made  up', '2000-01-01')}` }],
  ['a pin of yesterday', { 'search-pins.yaml': `pins:\n${pin('made up', '1999-11-30')}` }],
  [
    'redirects that cannot be read',
    { 'redirects.yaml': 'redirects: []\nx\n', 'published-addresses.yaml': 'published:\n  - /news/old/\n' },
  ],
  [
    'an entry moved to another folder',
    {
      [NEWS]: undefined,
      'pages/office-opens.mdx': baseText(NEWS),
      'published-addresses.yaml': `published:\n  - /news/office-opens/\n`,
    },
  ],
  ['an open quote in a table', withLine(TABLE, ',Made up,', ',"Made up,')],
  [
    'an open quote below a good row',
    { [TABLE]: `${baseText(TABLE)}second,"Second,20,,,,percent,\n`, ...withText('It is <Fact id="second"/>.') },
  ],
  ['a table of blank lines', { [TABLE]: '\n\n\n' }],
  [
    'rows of other lengths',
    { [TABLE]: `${baseText(TABLE)}second,Second,20,,,percent,\nthird,Third,20,,,,percent,,,\n` },
  ],
  [
    'the old id of an entry that has moved on',
    {
      [GROUP]: undefined,
      'groups/other-people.mdx': baseText(GROUP),
      'redirects.yaml': 'redirects:\n  - from: /groups/test-writers/\n    to: /groups/other-people/\n',
      'themes/battery-storage.mdx': baseText('themes/battery-storage.mdx').replace('/groups/test-writers/', '/groups/'),
    },
  ],
  ['a renamed file', { ...withLine(NEWS, 'to: themes/battery-storage', 'to: glossary/battery-storage') }],
  ['two places of one name', withLine('places.yaml', 'name: Made-up county', 'name: The made-up land')],
  ['a redirect to a heading that is not there', redirect('/news/old/', '/about/#nope')],
  ['a redirect from a folder of files', redirect('/pagefind/', '/news/')],
];

test('each mistake is named with its place, and with what to write instead', async () => {
  const mistakes = [...FIELDS, ...TEXTS.map(([name, text]) => [name, withText(text)] as const), ...OTHERS];
  const messages = mistakes.flatMap(([name, changes]) =>
    checkWith(changes, '1999-12-01').map(
      ({ line, column, kind, what, remedy }) => `${name} · ${line}:${column} ${kind}\n  ${what}\n  ${remedy}\n`,
    ),
  );
  await expect(messages.join('')).toMatchFileSnapshot('editors-mistakes.txt');
});
