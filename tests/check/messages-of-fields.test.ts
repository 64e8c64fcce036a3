// What editors read when fields are written wrongly. The texts are here to be read aloud.
import { expect, test } from 'vitest';
import { baseText, checkWith, formatCheck, withLine } from './check-with.ts';

const NEWS = 'news/office-opens.mdx';
const EVENT = 'events/1999-05-01-made-up-meeting.mdx';
const GROUP = 'groups/test-writers.mdx';
const title = (line: string) => withLine(NEWS, 'title: The made-up office opens', line);
const date = (value: string) => withLine(NEWS, 'publishedOn: 1999-05-01', `publishedOn: ${value}`);
const time = (value: string) => withLine(EVENT, 'startsAt: 1999-05-01T14:00', `startsAt: ${value}`);

test('an open quote', () => {
  expect(formatCheck(title('title: "The made-up office'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      The quotes round the value of "title" do not come in a pair.
      Close the quote at the end of the value.  If there are quotes inside it, use the other kind, ' or ", outside.
      error · yaml-syntax"
  `);
});

test('an open bracket', () => {
  expect(formatCheck(title('title: [a'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      The value of "title" begins with [ and does not end with ].
      Close it.  If the bracket is part of the words, put the whole value in quotes.
      error · yaml-syntax"
  `);
});

test('a reserved sign', () => {
  expect(formatCheck(title('title: @office'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      A value cannot begin with "@".
      Put the value in quotes:   title: "@office"
      error · yaml-syntax"
  `);
});

test('no space after the colon', () => {
  expect(formatCheck(title('title:The made-up office'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:1
      A space is missing after the colon.
      Write:   title: The made-up office
      error · yaml-syntax"
  `);
});

test('an apostrophe in single quotes', () => {
  expect(formatCheck(title("title: 'The office's door'"))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      The quotes round the value of "title" do not come in a pair.
      Close the quote at the end of the value.  If there are quotes inside it, use the other kind, ' or ", outside.
      error · yaml-syntax"
  `);
});

test('a list on the line of its field', () => {
  expect(formatCheck(title('title: - office'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      A list cannot begin on the line of its field.
      Write title: alone on its line, and below it one "- " line for each item, two spaces in.
      error · yaml-syntax"
  `);
});

test('a space before a field', () => {
  expect(formatCheck(title(' title: office'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:3:1
      The spaces before this line do not fit the lines above.
      Begin fields at the start of the line, and what belongs to them two spaces further in.
      error · yaml-syntax"
  `);
});

test('a second line that begins with a space', () => {
  expect(formatCheck(title('title: x\n y: z'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      The line below "title" begins with a space, so it looks like part of the value.
      Begin fields at the start of the line, and what belongs to them two spaces further in.
      error · yaml-syntax"
  `);
});

test('a folding sign', () => {
  expect(formatCheck(title('title: > office'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:10
      A value that begins with ">" continues on the lines below.
      If the sign is part of the words, put them in quotes:   title: "> office"
      error · yaml-syntax"
  `);
});

test('an escape that does not exist', () => {
  expect(formatCheck(title('title: "a \\q b"'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:11
      A backslash inside double quotes begins a special sign that does not exist.
      Write the value in single quotes, or the backslash twice.
      error · yaml-syntax"
  `);
});

test('an alias', () => {
  expect(formatCheck(title('title: *x'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      "*x" is a shorthand of YAML that hides what the file says.
      Write the value out where it belongs.  If the sign is part of the words, put the value in quotes.
      error · yaml-feature-refused"
  `);
});

test('an anchor', () => {
  expect(formatCheck(title('title: &x y'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      "&x" is a shorthand of YAML that hides what the file says.
      Write the value out where it belongs.  If the sign is part of the words, put the value in quotes.
      error · yaml-feature-refused"
  `);
});

test('a merge key', () => {
  expect(formatCheck(title('<<: x\ntitle: The made-up office opens'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:1
      "<<" is a shorthand of YAML that hides what the file says.
      Write the value out where it belongs.  If the sign is part of the words, put the value in quotes.
      error · yaml-feature-refused"
  `);
});

test('a prototype name', () => {
  expect(formatCheck(title('__proto__: x\ntitle: The made-up office opens'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:1
      "__proto__" is not a field of a news item.
      Delete the line.  The fields are title, summary, sources, links, owner, reviewed, nextReview, changes, replacedBy, draft, now, publishedOn, dateText, dateNote and original.
      error · field-unknown"
  `);
});

test('an empty field', () => {
  expect(formatCheck(title('title:'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:1
      title is empty.
      Makes sense alone in a search result. At most 70 characters unless it is a published title.  Write for example:   title: The test writers
      error · field-missing"
  `);
});

test('a number for words', () => {
  expect(formatCheck(title('title: 12'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      title "12" must be words.
      Write:   title: "12"
      error · field-invalid"
  `);
});

test('a list for words', () => {
  expect(formatCheck(title('title: [a, b]'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      title must be words.
      Write it on the line of its field, without hyphen or brackets:   title: a
      error · field-invalid"
  `);
});

test('half a character as an escape', () => {
  expect(formatCheck(title('title: "x\\ud800 y z"'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      This value holds a character nobody can see (U+D800).
      Delete its escape, or type the value again.
      error · character-hidden"
  `);
});

test('a curly and a straight quote', () => {
  expect(formatCheck(title('title: “The made-up office opens"'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:8
      The quotes round this value are curly, so they would be shown.
      Write straight quotes:   title: "The made-up office opens"
      error · smart-quotes"
  `);
});

test('a capital in the name of a field', () => {
  expect(formatCheck(title('Title: The made-up office opens'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:2:1
      "Title" is not a field of a news item.
      Did you mean "title"?  The fields are title, summary, sources, links, owner, reviewed, nextReview, changes, replacedBy, draft, now, publishedOn, dateText, dateNote and original.
      error · field-unknown"
  `);
});

test('a doubled first line', () => {
  expect(formatCheck(title('---\ntitle: The made-up office opens'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:1:1
      There is nothing between the first two lines ---.
      Write the fields between them, one a line, and keep only these two lines.
      error · front-matter-missing"
  `);
});

test('a date written 1999', () => {
  expect(formatCheck(date('1999'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: 1999" needs quotes round the year.
      Write:   publishedOn: "1999"
      error · date-form"
  `);
});

test('a date written May 1999', () => {
  expect(formatCheck(date('May 1999'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: May 1999" is not written as dates are written here.
      Write:   publishedOn: 1999-05
      error · date-form"
  `);
});

test('a date written 1999-5-1', () => {
  expect(formatCheck(date('1999-5-1'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: 1999-5-1" is not written as dates are written here.
      Write:   publishedOn: 1999-05-01
      error · date-form"
  `);
});

test('a date written 31/04/1999', () => {
  expect(formatCheck(date('31/04/1999'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: 31/04/1999" is not in the calendar.
      April 1999 has 30 days.  Look the day up in the source.
      error · date-impossible"
  `);
});

test('a date written 12.12.1999', () => {
  expect(formatCheck(date('12.12.1999'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: 12.12.1999" is not written as dates are written here.
      Write:   publishedOn: 1999-12-12
      error · date-form"
  `);
});

test('a date written 1999-13-01', () => {
  expect(formatCheck(date('1999-13-01'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: 1999-13-01" is not in the calendar.
      Months go from 01 to 12.  Look the day up in the source.
      error · date-impossible"
  `);
});

test('a date written 1999-05-01T10:00', () => {
  expect(formatCheck(date('1999-05-01T10:00'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: 1999-05-01T10:00" has a time; this field takes a day.
      Write:   publishedOn: 1999-05-01
      error · date-form"
  `);
});

test('a date written tomorrow', () => {
  expect(formatCheck(date('tomorrow'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: tomorrow" is not written as dates are written here.
      The date of the original, as exactly as it says.  Write for example:   publishedOn: 2018-03-15
      error · date-form"
  `);
});

test('a date written [1999-05-01]', () => {
  expect(formatCheck(date('[1999-05-01]'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:14
      publishedOn must be written 2018-02-28, 2018-02 or, with quotes, "2018".
      Write it on the line of its field, without hyphen or brackets:   publishedOn: 1999-05-01
      error · field-invalid"
  `);
});

test('a date written May 1st, 1999', () => {
  expect(formatCheck(date('May 1st, 1999'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: May 1st, 1999" is not written as dates are written here.
      Write:   publishedOn: 1999-05-01
      error · date-form"
  `);
});

test('a time written 2026-02-30T10:00', () => {
  expect(formatCheck(time('2026-02-30T10:00'))).toMatchInlineSnapshot(`
    "content/events/1999-05-01-made-up-meeting.mdx:7:1
      "startsAt: 2026-02-30T10:00" is not in the calendar.
      February 2026 has 28 days.  Look the day up in the source.
      error · date-impossible"
  `);
});

test('a time written 1999-05-01T25:00', () => {
  expect(formatCheck(time('1999-05-01T25:00'))).toMatchInlineSnapshot(`
    "content/events/1999-05-01-made-up-meeting.mdx:7:1
      "startsAt: 1999-05-01T25:00" is not in the calendar.
      Hours go from 00 to 23 and minutes from 00 to 59.
      error · date-impossible"
  `);
});

test('a time written 1999-05-01 14:00', () => {
  expect(formatCheck(time('1999-05-01 14:00'))).toMatchInlineSnapshot(`
    "content/events/1999-05-01-made-up-meeting.mdx:7:1
      "startsAt: 1999-05-01 14:00" is not written as dates are written here.
      Write:   startsAt: 1999-05-01T14:00
      error · date-form"
  `);
});

test('a time written 1/5/1999 2.30pm', () => {
  expect(formatCheck(time('1/5/1999 2.30pm'))).toMatchInlineSnapshot(`
    "content/events/1999-05-01-made-up-meeting.mdx:7:1
      "startsAt: 1/5/1999 2.30pm" can mean 1 May or 5 January.
      Write the date and the time:   startsAt: 1999-05-01T14:30   (UK time)
      error · date-ambiguous"
  `);
});

test.each([
  ['5pm', '24 May 1999 5pm', '1999-05-24T17:00'],
  ['11.30am on the day', '11.30am on 24 May 1999', '1999-05-24T11:30'],
  ['noon', 'Monday 24 May 1999, noon', '1999-05-24T12:00'],
  ['midnight as 12am', '24/5/1999 12am', '1999-05-24T00:00'],
  ['UTC in summer', '1999-05-24T11:00Z', '1999-05-24T12:00'],
  ['UTC in winter', '1999-01-24T11:00:00Z', '1999-01-24T11:00'],
  ['an hour east of Greenwich', '1999-05-24T11:00+0100', '1999-05-24T11:00'],
])('a time written with %s', (_name, written, right) => {
  expect(formatCheck(time(written))).toContain(`Write:   startsAt: ${right}\n`);
});

test('a year of two digits', () => {
  expect(formatCheck(date('28/5/99'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: 28/5/99" has only two digits of the year.
      If that is the year 1999, write:   publishedOn: 1999-05-28
      error · date-form"
  `);
  expect(formatCheck(date('05/04/18'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:13:1
      "publishedOn: 05/04/18" can mean 5 April or 4 May.
      Write:   publishedOn: 2018-04-05
      error · date-ambiguous"
  `);
});

test('a link without a source', () => {
  expect(formatCheck(withLine(NEWS, '    source: made-up-report\n', ''))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:8:5
      links (item 1) needs either a "source" or "editorial: true", and not both.
      Write the one that is true, and leave the other out.
      error · field-contradiction"
  `);
});

test('a field neither written nor listed as not stated', () => {
  expect(formatCheck(withLine(GROUP, '  - cost\n', ''))).toMatchInlineSnapshot(`
    "content/groups/test-writers.mdx:2:1
      cost is missing; if no source says it, add "cost" to "notStated".
      What taking part costs.  It has the fields text, source and certainty.
      error · field-missing"
  `);
});

test('a list item that is not a choice', () => {
  expect(formatCheck(withLine(GROUP, '  - cost\n', '  - cost\n  - fee\n'))).toMatchInlineSnapshot(`
    "content/groups/test-writers.mdx:32:5
      notStated (item 5) cannot be "fee".
      The choices are: chair, rhythm, join, cost.
      error · choice-unknown"
  `);
});

test('words for a group of fields', () => {
  expect(
    formatCheck(
      withLine(GROUP, 'purpose:\n  text: It writes made-up tests.\n  source: made-up-report', 'purpose: It writes.'),
    ),
  ).toMatchInlineSnapshot(`
    "content/groups/test-writers.mdx:24:10
      purpose "It writes." must be a group of fields, each on a line of its own, two spaces further in.
      What the group is for.  It has the fields text, source and certainty.
      error · field-invalid"
  `);
});

test('an empty item', () => {
  expect(formatCheck(withLine(NEWS, '  - made-up-letter', '  -'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:6:4
      sources (item 2) is empty.
      The ids of all sources this page rests on.  Write for example:   sources: [made-up-report]
      error · field-missing"
  `);
});

test('a single value for a list', () => {
  expect(formatCheck(withLine(NEWS, 'sources:\n  - made-up-report\n  - made-up-letter', 'sources: made-up-report')))
    .toMatchInlineSnapshot(`
      "content/news/office-opens.mdx:4:10
        sources "made-up-report" must be a list, one "- " line each.
        Write:   sources: [made-up-report]
        error · field-invalid"
    `);
});

test('a folder that does not exist', () => {
  expect(formatCheck(withLine(NEWS, 'to: themes/battery-storage', 'to: theme/battery-storage'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:8:9
      "theme/battery-storage" names no folder of content/.
      Did you mean "themes/battery-storage"?
      error · reference-missing"
  `);
});

test('half an id', () => {
  expect(formatCheck(withLine(NEWS, 'to: themes/battery-storage', 'to: themes/battery'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:8:9
      theme "battery" is not in content/themes.
      Did you mean "battery-storage"?  To add a theme: npm run new theme
      error · reference-missing"
  `);
});

test('an id without its folder', () => {
  expect(formatCheck(withLine(NEWS, 'to: themes/battery-storage', 'to: battery-storage'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:8:9
      to (links, item 1) "battery-storage" must name an entry, written collection/id, such as groups/test-writers.
      Did you mean "themes/battery-storage"?
      error · id-invalid"
  `);
});

test('a verb nearly right', () => {
  expect(formatCheck(withLine(NEWS, 'verb: about', 'verb: lead'))).toMatchInlineSnapshot(`
    "content/news/office-opens.mdx:9:11
      verb (links, item 1) cannot be "lead".
      Did you mean "leads"?  The choices are: leads, contributes, serves, about, convenes, runs, supports, follows, partOf, evidences, fits, explains.
      error · choice-unknown"
  `);
});

test('a list whose first mark only is a dash of a word processor', () => {
  const listed = withLine(NEWS, '  - made-up-report', '  – \n  - made-up-report\n  - made-up-letter');
  expect(formatCheck(listed)).toContain(
    'Begin each item on a line of its own with a hyphen and a space:   - made-up-report\n',
  );
});

test('a table parted by semicolons is one fault: its numbers are known all the same', () => {
  const path = 'consultations/1999/made-up-answers.csv';
  const findings = checkWith({ [path]: baseText(path).replaceAll(',', ';') });
  expect(findings.map(({ kind, file }) => `${kind} ${file}`)).toEqual([`table-heading content/${path}`]);
});
