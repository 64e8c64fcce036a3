// Which findings a change of the base content makes, each with its file and line: of what is right, none.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasErrors, withholdsPreview } from '#check/find-content-problems.ts';
import { NEEDED_SETTINGS } from '#schema/settings.ts';
import {
  baseText,
  checkWith,
  formatCheck,
  NEWS,
  SCHEME,
  TABLE,
  withLine,
  withText,
  type Changes,
} from './check-with.ts';

const text = baseText(NEWS);
const end = text.indexOf('\n---\n', 3) + 5;
const [block, body] = [text.slice(0, end), text.slice(end)];
const label = (words: string) => withLine(TABLE, ',Made up,', `,"${words}",`);
const [REPORT, VALUES] = ['sources/made-up-report.yaml', 'published-values.yaml'];
const RESULTS = readFileSync('tests/fixtures/results-outdated/content/accessibility-results.yaml', 'utf8');

test.each<[name: string, changes: Changes, found: string[], day?: string]>([
  ['nothing changed', {}, []],
  ['a block of fields pasted twice', { [NEWS]: block + text }, [`${NEWS}:16 front-matter-repeated`]],
  ['with a blank line between', { [NEWS]: `${block}\n${text}` }, [`${NEWS}:17 front-matter-repeated`]],
  ['a block begun and not closed', { [NEWS]: `---\ntitle: Made up\n\n${text}` }, [`${NEWS}:4 front-matter-repeated`]],
  [
    'an entry pasted below another',
    { [NEWS]: `${text}\n${text.replace('The made-up office opens', 'A hall is painted')}` },
    [`${NEWS}:31 front-matter-repeated`],
  ],
  [
    'a block in an example of code, and a line of words between two rules',
    { [NEWS]: `${text}\n\`\`\`yaml\n${block}\`\`\`\n\n---\n\nNote: made up.\n\n---\n` },
    [],
  ],
  ['a label with letters no font has', label('CO₂ ≥ 50 t → Łódź'), [`${TABLE}:2 character-not-drawn ₂≥→Łź`]],
  ['a label in another alphabet', label('Привет'), [`${TABLE}:2 character-not-drawn Привет`]],
  ['a label with a picture letter', label('Made up 🚀'), [`${TABLE}:2 character-not-drawn 🚀`]],
  ['a label with signs our fonts have', label('½ of café “x” – £5 × 2…'), []],
  ['a label with letters our fonts have', label('Élan, Ørsted, naïve, ß, Œuvre'), []],
  [
    'the title of a figure, and that of its source, which stands below the drawing',
    {
      ...withLine('consultations/1999/made-up-answers.yaml', 'title: ', 'title: ≥ '),
      ...withLine(REPORT, 'title: ', 'title: Ł '),
    },
    ['consultations/1999/made-up-answers.yaml:3 character-not-drawn ≥', `${REPORT}:1 character-not-drawn Ł`],
  ],
  ['words of a page, where the reader’s own fonts help out', { [NEWS]: `${block}\nFrom Łódź → Kraków.\n${body}` }, []],
  [
    'an address and a number of a person in a definition and a table',
    {
      ...withLine('glossary/tla.yaml', 'definition: ', 'definition: Ask somebody@example.org. '),
      ...label('Ann 07700 900123'),
    },
    [`${TABLE}:2 private-address 07700 900123`, 'glossary/tla.yaml:3 private-address somebody@example.org'],
  ],
  [
    'results of a test of tomorrow',
    { 'accessibility-results.yaml': RESULTS.replace('1999-06-01', '2099-06-01') },
    ['accessibility-results.yaml:1 date-in-future 2099-06-01'],
    '1999-12-01',
  ],
  [
    'values of tomorrow',
    withLine(VALUES, '1999-06-01', '2099-06-01'),
    [`${VALUES}:1 date-in-future 2099-06-01`],
    '1999-12-01',
  ],
  [
    'a closing time without its hour: no second finding that no round closes then',
    {
      'funding/made-up-grant.mdx': SCHEME.replace('made-up rounds', 'rounds, the first closing on 7 May 1999').replace(
        /^what:/m,
        'rounds:\n  - name: Round 1\n    closesAt: 1999-05-07\n    source: made-up-report\nwhat:',
      ),
    },
    ['funding/made-up-grant.mdx:15 time-missing'],
  ],
])('%s', (_name, changes, found, day) => {
  expect(
    checkWith(changes, day).map(({ file, line, kind, value = '' }) =>
      `${file.replace('content/', '')}:${line} ${kind} ${/drawn|private|future/.test(kind) ? value : ''}`.trim(),
    ),
  ).toEqual(found);
});

test.each([
  ['a link to no page', withText('See [it](/nowhere/).'), true, false],
  ['a link to no heading', withText('See [it](#nowhere).'), true, false],
  ['a warning', withText('It is is made up.'), false, false],
  ['another error', withLine(NEWS, 'publishedOn: 1999-05-01', 'publishedOn: soon'), true, true],
  ['both', withText('See [it](/nowhere/) and {it}.'), true, true],
])('what withholds publishing, and what a preview too: %s', (_name, changes, publishing, preview) => {
  const findings = checkWith(changes);
  expect([hasErrors(findings), withholdsPreview(findings)]).toEqual([publishing, preview]);
});

test.each(NEEDED_SETTINGS)('without %s.yaml, which every site needs, the check says how to bring it back', (name) => {
  const file = `content/${name}.yaml`;
  expect(formatCheck({ [`${name}.yaml`]: undefined })).toContain(
    `${file}:1:1\n  There is no file called ${file}.\n  Bring the file back:   git checkout HEAD -- ${file}   or take it from an earlier commit.\n  error · content-missing`,
  );
});
