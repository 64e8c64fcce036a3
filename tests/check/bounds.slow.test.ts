// No file that a change can bring makes the check work much longer than a plain one, or print more than can be read.
import { expect, test } from 'vitest';
import { checkSnapshot } from '#check/find-content-problems.ts';
import { readContentFile, toContentFile } from '#check/read/content-file.ts';
import { listFiles } from '#check/read/list-files.ts';
import { locate } from '#check/read/locate.ts';
import { readPictureFacts } from '#check/read/picture-facts.ts';
import { toText } from '#check/read/read-bytes.ts';
import { toSnapshot } from '#check/read/read-snapshot.ts';
import type { ContentFile } from '#check/read/snapshot.ts';
import { formatComment } from '#check/report/comment.ts';
import { formatFindings } from '#check/report/text.ts';
import { findAffected } from '#check/report/affected-pages.ts';
import { BASE_CONTENT } from '../setup/folder.ts';

/**
 * Microseconds of the processor that a hostile file may cost over a plain one. The best of a few runs counts. Memory is not measured:
 * that of the process depends on what ran before, and to fill much of it takes the processor as long.
 */
const MOST = 1_000_000;
const RUNS = 3;
/** Signs of the report on one file: a few screens. */
const LONGEST_REPORT = 200_000;

/** A hub as large as ours, so that a search for what may be meant costs what it costs there. */
const base = [
  ...listFiles(BASE_CONTENT).map(readContentFile),
  ...Array.from({ length: 800 }, (_, index) =>
    toFile(
      `sources/made-up-source-number-${index}.yaml`,
      `title: A made-up source with the number ${index}\nurl: https://example.org/${index}\n`,
    ),
  ),
];

function toFile(path: string, text: string): ContentFile {
  return toContentFile(path, locate(path), toText(new TextEncoder().encode(text)));
}

const HEAD = `---
title: A made-up attack
summary: A made-up page that tries to do harm and must be refused.
sources:
  - made-up-report
publishedOn: 1999-05-01
original: made-up-report
---

`;
const SIZE = 190_000;
const fill = (text: string, size = SIZE): string => text.repeat(Math.floor(size / text.length));
const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i)).join('');
const toNews = (text: string): [path: string, text: string] => ['news/attack.mdx', HEAD + text];
const withSources = (count: number): string =>
  HEAD.replace(
    '  - made-up-report\n',
    many(count, (i) => `  - source-${i}-report\n`),
  );
const yaml = (text: string): [path: string, text: string] => ['organisations/attack.yaml', text];
const table = (text: string): [path: string, text: string] => ['consultations/1999/attack.csv', text];
const TABLE_HEAD = 'id,label,value,low,high,qualifier,unit,note\n';
const TABLE = 4_900_000;

const ATTACKS: Record<string, [path: string, text: string]> = {
  ...Object.fromEntries(
    [
      '<',
      '</',
      '<a ',
      '<Note>',
      '<!--',
      '<?',
      '<![CDATA[',
      '&amp;',
      '&#1;',
      '&a ',
      '[',
      '![',
      '](/',
      '[a](',
      '`',
      '**',
      '_a',
      '~',
      '> ',
      '- ',
      '1. ',
      '"',
      '(',
      '{',
      '\\',
      '$',
      'a@',
      'www.',
      'http://',
      '| a ',
      '\t',
      ' ',
      'a-',
      '|',
      '#',
    ].map((sign) => [`words of ${sign}`, toNews(fill(sign))]),
  ),
  ...Object.fromEntries(
    [
      '<Note>',
      '<',
      '{a}',
      '## a',
      '[a](/nope/)',
      '---',
      '---\na:',
      '- a',
      'a\n===',
      '**a**',
      '![](/pictures/a.png)',
      'import a',
      'TODO',
      '[^a]: b',
      '> a',
      '```',
      '<Fact id="x"/>',
      'https://a.b',
      'a@b.c',
      'a the the',
      '£5.000,00',
      '31 June',
    ].map((line) => [`paragraphs of ${line}`, toNews(fill(`${line}\n\n`))]),
  ),
  'different links that lead nowhere': toNews(many(5000, (i) => `[a](/nothing-${i}/)\n\n`)),
  'different acronyms': toNews(
    many(
      20_000,
      (i) =>
        `Q${i
          .toString(26)
          .toUpperCase()
          .replace(/\d/g, (d) => 'ZYXWVUTSRQ'[Number(d)] ?? '')} `,
    ),
  ),
  'different components': toNews(many(900, (i) => `<Foo${i}/>\n\n`)),
  'a component of many props': toNews(`<Note ${fill('a="b" ')}/>`),
  'cells of a table': toNews(`|a|b|\n|-|-|\n${fill('|x|y|\n')}`),
  'unknown fields': ['news/attack.mdx', `---\n${many(15_000, (i) => `f${i}: a\n`)}---\n\nWords.\n`],
  'fewer unknown fields': ['news/attack.mdx', `---\n${many(7000, (i) => `field-${i}: a\n`)}---\n\nWords.\n`],
  'unknown sources': ['news/attack.mdx', withSources(9000)],
  'fewer unknown sources': ['news/attack.mdx', withSources(7000)],
  ...Object.fromEntries(
    [
      '&a ',
      '!a ',
      '*a,',
      "'a' ",
      '"',
      '[',
      '{a: ',
      '- ',
      '? ',
      'a: ',
      '{a, ',
      ', ',
      '%a\n',
      '# a\n',
      '---\n',
      'a: b\n',
      '- a\n',
      '? a\n',
      '&a b\n',
      '!a b\n',
      '  - name: a\n',
      'a: #\n',
      '\ta\n',
      '<<: a\n',
      '> a\n',
      '| a\n',
    ].flatMap((sign) => [
      [`fields of ${sign}`, yaml(fill(sign, 180_000))],
      [`a value of ${sign}`, yaml(`title: [${fill(sign, 180_000)}`)],
      [`names of ${sign}`, yaml(`title: A made-up office\nnames:\n${fill(sign, 60_000)}`)],
    ]),
  ),
  'a map of many keys': yaml(`{${many(30_000, (i) => `a${i},`)}}`),
  'a title of 190 kB': yaml(`title: ${fill('made-up ')}`),
  'links to collections that do not exist': yaml(
    `title: A made-up office\nlinks:\n${many(2600, (i) => `  - verb: advises\n    to: any${i}/thing\n`)}`,
  ),
  'redirects that lead nowhere': [
    'redirects.yaml',
    `redirects:\n${many(3500, (i) => `  - from: /old-${i}/\n    to: /new-${i}/\n`)}`,
  ],
  'published addresses without a page': [
    'published-addresses.yaml',
    `published:\n${many(7000, (i) => `  - /made-up-${i}/\n`)}`,
  ],
  'a head of columns': table(fill('a,', TABLE)),
  'a head of commas': table(fill(',', TABLE)),
  'a head of semicolons': table(fill('a;', TABLE)),
  'a row of commas': table(TABLE_HEAD + fill(',', TABLE)),
  'a table of quotes': table(fill('"', TABLE)),
  'empty rows': table(TABLE_HEAD + fill('\n', TABLE)),
  'short rows': table(TABLE_HEAD + fill('a\n', TABLE)),
  'rows with a quote': table(TABLE_HEAD + fill('"a\n', TABLE)),
  'rows that say TODO': ['consultations/1999/made-up-answers.csv', TABLE_HEAD + fill('TODO\n', TABLE)],
};

interface Cost {
  processor: number;
  report: string;
}

function check(path: string, text: string): Cost {
  const start = process.cpuUsage();
  const file = toFile(path, text);
  const files = [...base.filter((other) => other.path !== file.path), file];
  const snapshot = toSnapshot('read', files, '1999-06-01');
  const findings = checkSnapshot(snapshot);
  const report = formatFindings(
    findings.filter((finding) => finding.file === file.path),
    { mostErrors: Infinity, mostWarnings: Infinity },
  );
  const comment = formatComment({ findings, affected: findAffected(snapshot, [file.path]) });
  const { user, system } = process.cpuUsage(start);
  expect(comment.length).toBeLessThan(65_536);
  return { processor: user + system, report };
}

const plain = Math.max(...[1, 2, 3].map(() => check(...toNews('A made-up sentence.\n')).processor));

test.each(Object.entries(ATTACKS))('%s', (_name, [path, text]) => {
  let best: Cost | undefined;
  for (let run = 0; run < RUNS && (best === undefined || best.processor > plain + MOST); run += 1) {
    const cost = check(path, text);
    if (best === undefined || cost.processor < best.processor) best = cost;
  }
  expect(best?.processor).toBeLessThan(plain + MOST);
  expect(best?.report.length).toBeLessThan(LONGEST_REPORT);
  expect(best?.report).not.toMatch(/undefined|\[object/);
});

test.each([
  ['headers that point to one long list', [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0xff, 0xff]],
  ['the same, the other way round', [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0xff, 0xff]],
  ['headers that point to lists just short enough', [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 200, 0]],
])('a picture of 2 MB of %s', (_name, header) => {
  const picture = Uint8Array.from([0xff, 0xd8, 0xff, ...Array.from({ length: 199_000 }, () => header).flat()]);
  const start = process.cpuUsage();
  expect(readPictureFacts(picture).hasLocation).toBe(false);
  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(MOST);
});

test('of thousands of findings of one kind the first are told, and the others counted', () => {
  const { report } = check(...toNews(fill('## a\n\n')));
  expect(report).toMatch(/This file has [\d,]+ more of this kind\./);
});
