// Messages that once misled: each says what is there, and proposes what is right.
import { expect, test } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { formatAnnotations } from '#check/report/for-programs.ts';
import { formatFindings } from '#check/report/text.ts';
import { newEntry } from '#check/scaffold/new-entry.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { BASE_CONTENT, TestFolder } from '../setup/folder.ts';
import { baseText, checkWith, formatCheck, NEWS, withLine, withText } from './check-with.ts';

test('lines that end with CR alone are not called those of Windows', () => {
  expect(formatCheck({ [NEWS]: baseText(NEWS).replaceAll('\n', '\r') })).toContain('A line ends with CR alone');
  expect(formatCheck({ [NEWS]: baseText(NEWS).replaceAll('\n', '\r\n') })).toContain('as Windows ends them');
});

test.each(['"   "', '" "', '"\\t"'])('a title of spaces alone, %s: no empty title is proposed', (value) => {
  const text = formatCheck(withLine(NEWS, 'title: The made-up office opens', `title: ${value}`));
  expect(text).not.toContain('title: ""');
  expect(text).toContain('title');
});

test.each(['tel:+441210000000', 'sms:0121', 'ftp://example.org/a', 'file:///home/a', 'skype:somebody'])(
  '%s is not said to run code',
  (address) => {
    const text = formatCheck(withText(`See [the made-up words](${address}).`));
    expect(text).toContain('which opens a program, not a page');
    expect(text).not.toContain('could run code');
  },
);

test('a sentence in capitals is told once, and its words are no acronyms', () => {
  const findings = checkWith(withText('PLEASE READ THIS VERY IMPORTANT NOTICE ABOUT THE MADE-UP OFFICE.'));
  expect(findings.map(({ what }) => what)).toEqual([expect.stringContaining('is written in capitals.')]);
  expect(checkWith(withText('The QRS, XQZ and QQA said so.'))).toHaveLength(3);
});

test('signs a terminal obeys are shown, not sent: in names of files, and in what is said of them', () => {
  const content = new TestFolder();
  content.copy(BASE_CONTENT);
  for (const name of ['\u001B[2J\u001B]0;x\u0007.mdx', 'a\u202Eb.mdx', 'a\rb.mdx'])
    for (const place of ['news', 'ne\u001B[2Jws', '.']) content.write(`${place}/${name}`, baseText(NEWS));
  const findings = findContentProblems(content.folder);
  content.remove();
  expect(findings.length).toBeGreaterThanOrEqual(9);
  const printed =
    formatFindings(findings, { mostErrors: Infinity, mostWarnings: Infinity }) + formatAnnotations(findings);
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test.each(COLLECTION_NAMES.filter((name) => name !== 'figures' && name !== 'consultations'))(
  'the links that a new file of %s shows as an example are right when the # is taken away',
  (collection) => {
    const snapshot = readSnapshot(BASE_CONTENT);
    const given = { title: 'A made-up thing of the year', term: 'Made-up thing' };
    const [file] = newEntry(
      { collection, given, id: collection === 'events' ? '1999-06-01-thing' : 'thing' },
      snapshot,
    ).files;
    const links = /^#   links:\n(?:#     .*\n)+/m.exec(file?.text ?? '')?.[0];
    const fields = describeFields(COLLECTIONS[collection].schema).map(({ name }) => name);
    expect(links !== undefined).toBe(fields.includes('links'));
    if (file === undefined || links === undefined) return;
    const text = file.text.replace(links, links.replaceAll(/^#   /gm, ''));
    const at = text.slice(0, text.indexOf('\nlinks:')).split('\n').length + 1;
    const last = at + links.trimEnd().split('\n').length;
    const faults = checkWith({ [file.path]: text }).filter(
      ({ file: path, line }) => path.endsWith(file.path) && line >= at && line < last,
    );
    expect(faults).toEqual([]);
  },
);
