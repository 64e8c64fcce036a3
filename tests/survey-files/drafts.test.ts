// Draft codebooks of the exports that survey tools write: accepted as they stand, they publish nobody's own words.
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftCodebook } from '#survey-files/draft-codebook.ts';
import { checkCodebook } from '#survey-files/read-codebook.ts';
import type { Codebook } from '#schema/codebook.ts';
import { importFrom, layFiles, toCsv } from './lay.ts';

async function draft(content: string | Uint8Array, name = 'answers.csv'): Promise<{ text: string; book: Codebook }> {
  const laid = layFiles({ [name]: content });
  try {
    const text = await draftCodebook(laid.at(name));
    expect(checkCodebook('codebook.yaml', text).findings).toEqual([]);
    return { text, book: parse(text) as Codebook };
  } finally {
    laid.remove();
  }
}

/** Each question as "kind: wording → labels". */
function questionsOf({ questions }: Codebook): string[] {
  return questions.map((question) => {
    const labels = 'answers' in question ? ` → ${question.answers.map(({ label }) => label).join(' | ')}` : '';
    return `${question.kind}: ${question.wording}${labels}`;
  });
}

const pick = <T>(items: readonly [T, ...T[]], at: number): T => items[at % items.length] ?? items[0];
const rows = (count: number, row: (at: number) => string[]): string[][] =>
  Array.from({ length: count }, (_, at) => row(at));

const QUALTRICS = [
  [
    'StartDate',
    'Status',
    'IPAddress',
    'Progress',
    'Finished',
    'ResponseId',
    'RecipientEmail',
    'ExternalReference',
    'LocationLatitude',
    'LocationLongitude',
    'Q1',
    'Q2_1',
    'Q2_2',
    'Q2_3',
    'Q2_3_TEXT',
    'Q3_1',
    'Q3_2',
    'Q4',
  ],
  [
    'Start Date',
    'Response Type',
    'IP Address',
    'Progress',
    'Finished',
    'Response ID',
    'Recipient Email',
    'External Data Reference',
    'Location Latitude',
    'Location Longitude',
    'Did you take part?',
    'Which groups? - Selected Choice - Smart places',
    'Which groups? - Selected Choice - Energy',
    'Which groups? - Selected Choice - Other',
    'Which groups? - Other - Text',
    'How do you find them? - Meetings',
    'How do you find them? - Papers',
    'Anything else?',
  ],
  rows(18, (at) => [`{"ImportId":"QID${at}"}`]).flat(),
  ...rows(40, (at) => [
    '2027-02-01 10:00:00',
    at < 3 ? 'Survey Preview' : 'IP Address',
    '192.0.2.7',
    '100',
    at === 5 ? 'False' : 'True',
    `R_${at}x8Kd02Lm`,
    '',
    `REF-${at}`,
    '52.4862',
    '-1.8904',
    at % 2 ? 'Yes' : 'No',
    at % 2 ? 'Smart places' : '',
    at % 3 ? 'Energy' : '',
    at === 7 ? 'Other' : '',
    at === 7 ? 'My allotment in Aston' : '',
    pick(['Good', 'Fair', 'Very good'], at),
    pick(['Good', 'Fair'], at),
    at === 9 ? 'My knee was bad' : '',
  ]),
];

describe('Qualtrics', () => {
  test('three heading rows, a question of several columns, and nothing that tells who somebody is', async () => {
    const { book } = await draft(toCsv(QUALTRICS));
    expect(book.headingRows).toBe(3);
    expect(book.personal).toEqual(
      expect.arrayContaining([
        'IPAddress',
        'RecipientEmail',
        'ExternalReference',
        'LocationLatitude',
        'LocationLongitude',
      ]),
    );
    expect(book.leaveOut).toEqual([
      { column: 'Status', values: ['Survey Preview'] },
      { column: 'Finished', values: ['False'] },
    ]);
    expect(questionsOf(book)).toEqual([
      'single: Did you take part? → No | Yes',
      'multiple: Which groups? → Smart places | Energy | Other',
      'text: Which groups? Other - Text',
      'scale: How do you find them? Meetings → very poor | poor | Fair | Good | Very good',
      'scale: How do you find them? Papers → very poor | poor | Fair | Good | very good',
      'text: Anything else?',
    ]);
  });

  test('the draft leaves out previews and unfinished answers, and the report says so', async () => {
    const { text } = await draft(toCsv(QUALTRICS));
    const { messages, report } = await importFrom(
      'answers.csv',
      toCsv(QUALTRICS),
      text.replace('write-the-id-of-a-source', 'made-up'),
    );
    expect(messages.filter((message) => message.includes('error'))).toEqual([]);
    const lines = report?.sections.flatMap(({ lines }) => lines) ?? [];
    expect(lines).toContain('People counted: 36.');
    expect(lines).toContain('3 rows where "Status" is "Survey Preview".');
  });

  test('read with too few heading rows, its row for programs is no answer', async () => {
    const { text } = await draft(toCsv(QUALTRICS));
    const { hasErrors, messages } = await importFrom(
      'answers.csv',
      toCsv(QUALTRICS),
      text.replace('headingRows: 3', 'headingRows: 1'),
    );
    expect(hasErrors).toBe(true);
    expect(messages.join()).toContain('Write "headingRows: 3" in the codebook.');
  });
});

const LIMESURVEY = [
  [
    'id. Response ID',
    'submitdate. Date submitted',
    'lastpage. Last page',
    'startlanguage. Start language',
    'seed. Seed',
    'token. Access code',
    'ipaddr. IP address',
    'refurl. Referrer URL',
    'G01Q01. Did you take part?',
    'G01Q02[SQ001]. Which groups? [Smart places]',
    'G01Q02[SQ002]. Which groups? [Energy]',
    'G01Q02[other]. Which groups? [Other]',
    'G02Q03. Why?',
    'interviewtime. Total time',
  ],
  ...rows(40, (at) => [
    String(at + 1),
    at === 4 ? '' : '2027-02-01 10:00:00',
    '3',
    'en',
    String(83218 + at * 7),
    `tok${at}9kLm2Qx`,
    '192.0.2.7',
    'https://example.org/',
    pick(['Yes', 'No', 'N/A'], at),
    at % 2 ? 'Yes' : 'No',
    at % 3 ? 'Yes' : 'N/A',
    at === 7 ? 'Knitting' : '',
    at % 9 ? '' : `Because ${at}`,
    '61.5',
  ]),
];

test('LimeSurvey: access codes are personal, and what was not shown is not applicable', async () => {
  const { book } = await draft(toCsv(LIMESURVEY, ';'));
  expect(book.personal).toEqual(['token. Access code', 'ipaddr. IP address', 'refurl. Referrer URL']);
  expect(book.leaveOut).toEqual([{ column: 'submitdate. Date submitted', values: [''] }]);
  expect(book.ignored).toEqual([
    'lastpage. Last page',
    'startlanguage. Start language',
    'seed. Seed',
    'interviewtime. Total time',
  ]);
  expect(questionsOf(book)).toEqual([
    'single: Did you take part? → No | Yes',
    'multiple: Which groups? → Smart places | Energy',
    'text: Which groups? Other',
    'text: Write the wording of G02Q03. Why?',
  ]);
  expect(book.questions[0]).toMatchObject({ notApplicable: ['N/A'] });
});

test.each([
  [
    'with parts',
    ['Which groups?', '', ''],
    ['Smart places', 'Energy', 'Other (please specify)'],
    ['text: Which groups? Other (please specify)'],
  ],
  [
    'without parts',
    ['Which is best?', 'What is new?', 'Why is that?'],
    ['Response', 'Response', 'Open-Ended Response'],
    [],
  ],
])('SurveyMonkey %s: two heading rows', async (_, first, second, others) => {
  const isParts = others.length > 0;
  const table = [
    ['Respondent ID', 'Collector ID', 'Start Date', 'Email Address', 'Custom Data 1', ...first],
    ['', '', '', '', '', ...second],
    ...rows(40, (at) => [
      String(1000 + at * 3),
      '77',
      '02/01/2027 10:00',
      '',
      `C${at}`,
      ...(isParts
        ? [at % 2 ? 'Smart places' : '', '', at === 3 ? 'Only me' : '']
        : [pick(['Yes', 'No'], at), pick(['A', 'B', 'C'], at), `Words ${at}`]),
    ]),
  ];
  const { book } = await draft(toCsv(table));
  expect(book.headingRows).toBe(2);
  expect(book.personal).toEqual(['Email Address', 'Custom Data 1']);
  expect(questionsOf(book)).toEqual(
    isParts
      ? ['multiple: Which groups? → Smart places | Energy', ...others]
      : ['single: Which is best? → No | Yes', 'single: What is new? → A | B | C', 'text: Why is that?'],
  );
  // Each column stands in one place only: a part nobody chose is not ignored as well.
  expect(book.ignored).toEqual(['Collector ID', 'Start Date']);
});

const google = (cell: (at: number) => string, heading = 'What would help? (Tick all)'): string =>
  toCsv([
    ['Timestamp', 'Username', heading],
    ...rows(60, (at) => ['2027/02/01 10:00:00 am GMT', 'x@example.org', `"${cell(at)}"`.replaceAll('"', '')]),
  ]);

describe('Google Forms', () => {
  const LIST = ['Money', 'Money, Advice', 'Advice, Grants, loans', 'Grants, loans', 'Money, Grants, loans'] as const;

  test('several answers in one cell, parted by commas; an answer that holds a comma stays whole', async () => {
    const { book } = await draft(google((at) => pick(LIST, at)));
    expect(book.personal).toEqual(['Username']);
    expect(book.ignored).toEqual(['Timestamp']);
    expect(questionsOf(book)).toEqual(['multiple: What would help? (Tick all) → Advice | Grants, loans | Money']);
    expect(book.questions[0]).toMatchObject({ separator: ',' });
  });

  test('what one person added to a list is counted as another answer', async () => {
    const content = google((at) => (at === 8 ? 'Money, a quiet room for my son' : pick(LIST, at)));
    const { text, book } = await draft(content);
    expect(text).not.toContain('quiet room');
    expect(book.questions[0]).toMatchObject({ otherAnswer: 'other' });
    const { files, messages } = await importFrom('answers.csv', content, text);
    expect(messages).toEqual([]);
    expect(files.map((file) => file.text).join()).not.toContain('quiet room');
  });

  test.each(['Yes, very much|No, not at all', 'Small, rural|Large, urban'])(
    'a comma inside an answer: %s',
    async (pair) => {
      const [one = '', two = ''] = pair.split('|');
      const { book } = await draft(google((at) => pick([one, two], at), 'How was it for you?'));
      expect(questionsOf(book)).toEqual([`single: How was it for you? → ${[one, two].sort().join(' | ')}`]);
    },
  );
});

describe('words of people’s own are no answers to choose from', () => {
  const COMMENTS = [
    'Jane Smith, 0121 496 0000',
    'I have MS and cannot climb',
    'write to me: me@example.org',
    'Room 4 was cold',
    'my boss Bob',
    'ask the vicar',
  ];
  test.each<[heading: string, cell: (at: number) => string, kind: string]>([
    ['Anything else?', (at) => COMMENTS[at] ?? pick(['No', 'n/a'], at), 'text'],
    ['Anything else?', (at) => pick(['No', 'None', 'Thanks'], at), 'text'],
    ['How was the day?', (at) => (at < 4 ? (COMMENTS[at + 1] ?? '') : 'Good'), 'text'],
    ['Which club?', (at) => (at < 3 ? `Club ${at}` : pick(['Red', 'Blue'], at)), 'text'],
    ['Where are you?', (at) => `B${at % 5} 4NZ`, 'personal'],
    ['Where are you?', (at) => `52.48${at}1`, 'personal'],
    ['Your badge', (at) => `ab${at}c93de71`, 'personal'],
    ['How can we reach you?', (at) => `0121 496 ${String(at).padStart(4, '0')}`, 'personal'],
    ['What is your name?', (at) => pick(['Ann', 'Bob'], at) + (at === 3 ? ' X' : ''), 'personal'],
    ['Your e-mail (if you like)', () => '', 'personal'],
    ['How many children have you?', (at) => (at === 0 ? '9' : String(at % 3)), 'number'],
    ['Do you want news by email?', (at) => pick(['Yes', 'No'], at), 'single'],
    ['How much time do you need?', (at) => pick(['A day', 'A week'], at), 'single'],
    ['Which update was useful?', (at) => pick(['May', 'June'], at), 'single'],
    ['Did we address your needs?', (at) => pick(['Yes', 'No'], at), 'single'],
  ])('%s', async (heading, cell, kind) => {
    const { book } = await draft(
      toCsv([['Pick', heading], ...rows(40, (at) => [pick(['A', 'B'], at), cell(at)])], ';'),
    );
    const question = book.questions.find(({ column }) => column === heading);
    expect(question?.kind ?? (book.personal.includes(heading) ? 'personal' : 'ignored')).toBe(kind);
  });
});

test('the draft says which rows the import would refuse', async () => {
  const { text } = await draft('How?,When?\nWell,Now\nWell\nBadly,Then\nBadly,Then,x\n');
  expect(text).toContain('# Rows 3 and 5 have more or fewer cells than the heading, which has 2.');
});

test('columns and rows of nothing are nothing, and the draft of a workbook is that of a table', async () => {
  const table = [
    ['Pick', 'Why', '', ' '],
    ...rows(30, (at) => [pick(['A', 'B'], at), '', '', '']),
    [' ', '\u00A0', '\u200B', ''],
    ['', '', '', ''],
  ];
  const [csv, xlsx] = [
    await draft(toCsv(table)),
    await draft(await writeXlsx({ sheets: [{ name: 'A', rows: table }] }), 'answers.xlsx'),
  ];
  expect(questionsOf(csv.book)).toEqual(['single: Write the wording of Pick → A | B']);
  expect(csv.book.ignored).toEqual(['Why']);
  expect(xlsx.text).toBe(csv.text);
});

describe('what is read', () => {
  const book = (question: string, more = ''): string =>
    `title: Made up\nperiod: 2001; made up\nasked: Made-up people\nsource: made-up-report\nsourcePlace: Table\n${more}questions:\n${question}`;
  const PICK =
    '  - { kind: single, id: pick, wording: Which one?, column: Pick, answers: [{ id: a, label: A }, { id: b, label: B }] }\n';
  const NUMBER = '  - { kind: number, id: number, wording: How many?, column: Number, unit: euros }\n';
  const people = ({ report }: Awaited<ReturnType<typeof importFrom>>): string | undefined =>
    report?.sections[0]?.lines.find((line) => line.startsWith('People counted'));

  test('rows of nothing are no answers and columns of nothing no columns, in each form', async () => {
    const table = [
      ['Pick', ' ', ''],
      ...rows(60, (at) => [pick(['A', 'B'], at), '', ' ']),
      ...rows(15, () => ['', '', '']),
      [' ', '\u00A0', '\u200B'],
    ];
    const csv = await importFrom('answers.csv', toCsv(table), book(PICK));
    const tsv = await importFrom('answers.tsv', toCsv(table, '\t'), book(PICK));
    const xlsx = await importFrom(
      'answers.xlsx',
      await writeXlsx({ sheets: [{ name: 'A', rows: table }] }),
      book(PICK),
    );
    for (const imported of [csv, tsv, xlsx]) {
      expect(imported.messages).toEqual([]);
      expect(people(imported)).toBe('People counted: 60.');
      expect(imported.files).toEqual(csv.files);
    }
  });

  test('a column without a heading is asked about when something stands in it', async () => {
    const table = [['Pick', '', 'Rest'], ...rows(40, (at) => [pick(['A', 'B'], at), at === 6 ? 'x' : '', ''])];
    const { messages } = await importFrom('answers.csv', toCsv(table), book(PICK, 'ignored: [Rest]\n'));
    expect(messages).toEqual([expect.stringContaining('answers.csv, row 8, column "B"\n  This column has no heading')]);
  });

  test.each([
    [';', '1,250', '', 'ambiguous'],
    [';', '1.250', '', 'ambiguous'],
    ['\t', '-12,500', '', 'ambiguous'],
    [';', '1,250', 'decimals: comma\n', ',1.3,'],
    [';', '1.250', 'decimals: comma\n', ',1300,'],
    [';', '1,250', 'decimals: point\n', ',1300,'],
    [';', '1.250,75', '', ',1300,'],
    [';', '2,5', '', ',2.5,'],
    [',', '1,250', '', ',1300,'],
  ])('parted by "%s", %s with "%s" is %s', async (delimiter, cell, more, value) => {
    const table = [['Number'], ...rows(40, () => [cell])];
    const text = table.map(([only = '']) => `"${only}"${delimiter}\n`).join('');
    const { messages, files } = await importFrom('answers.csv', text, book(NUMBER, more));
    if (value === 'ambiguous') expect(messages.join()).toContain(`"${cell}" can be two numbers`);
    else expect(files.find(({ name }) => name === 'number-2001.csv')?.text).toContain(value);
  });

  test.each(['label: "Ann, 0121 496 0000"', 'label: ann@example.org', 'label: "Call +44 20 7946 0958"'])(
    'a person’s address or number is no label: %s',
    (label) => {
      const found = checkCodebook('codebook.yaml', book(PICK.replace('label: A', label))).findings;
      expect(found.map(({ kind }) => kind)).toEqual(['private-address']);
    },
  );
});
