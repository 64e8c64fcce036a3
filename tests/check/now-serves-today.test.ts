// What a page offers under "now": what can be turned to is let pass, what is past is told with its remedy. All entries are made up.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baseText, checkWith, EVENT, GROUP, SCHEME } from './check-with.ts';

const HELP = readFileSync('tests/fixtures/now-past/content/organisations/made-up-help.yaml', 'utf8');
const MEMBERS = baseText(GROUP);

function find(now: string, files: Readonly<Record<string, string>>, day = '2001-01-01'): string[] {
  const meeting = baseText(EVENT).replace('notStated:', `now: [${now}]\nnotStated:`);
  return checkWith({ [EVENT]: meeting, ...files }, day)
    .filter(({ kind }) => kind === 'now-past')
    .map(({ line, column, what, remedy }) => `${line}:${column} ${what} ${remedy}`);
}

test.each([
  ['organisations/made-up-help', { 'organisations/made-up-help.yaml': HELP }],
  ['groups/test-writers', { [GROUP]: MEMBERS.replace('kind: last-seen', 'kind: open') }],
  ['funding/made-up-grant', { 'funding/made-up-grant.mdx': SCHEME }],
])('%s, in use, is let pass', (now, files) => {
  expect(find(now, files)).toEqual([]);
});

test.each([
  [
    'an organisation that ended',
    'organisations/made-up-help',
    'organisations/made-up-help.yaml',
    HELP.replace('kind: active', 'kind: ended'),
    'is not known to be active',
  ],
  [
    'one without a website',
    'organisations/made-up-help',
    'organisations/made-up-help.yaml',
    HELP.replace(/^website: .*\n/m, ''),
    'has no website to visit',
  ],
  ['a dormant group', 'groups/test-writers', GROUP, MEMBERS, 'no longer meets'],
  [
    'a closed scheme',
    'funding/made-up-grant',
    'funding/made-up-grant.mdx',
    SCHEME.replace(/value: \w+/, 'value: ended'),
    'is closed',
  ],
  [
    'a scheme past its end',
    'funding/made-up-grant',
    'funding/made-up-grant.mdx',
    SCHEME.replace(/(\n +)value: \w+/, '$&$1endsOn: 2000-03'),
    'was set to end in 2000-03',
  ],
] as const)('%s is told', (_what, now, path, text, is) => {
  expect(find(now, { [path]: text })).toEqual([
    `12:7 now offers "${now}", which ${is}, so the page leaves it out. Name what serves the same need today, or delete the line: the site then chooses.`,
  ]);
});

test('what is replaced is told with what replaces it', () => {
  const replaced = MEMBERS.replace('order: 1', 'replacedBy: themes/battery-storage\norder: 1');
  expect(find('groups/test-writers', { [GROUP]: replaced })).toEqual([
    '12:7 now offers "groups/test-writers", which is replaced, so the page leaves it out. Name "themes/battery-storage" in its place.',
  ]);
});

test('a scheme that ends later is let pass, and nothing is judged by time where no day is asked about', () => {
  const ending = SCHEME.replace(/(\n +)value: \w+/, '$&$1endsOn: 2000-03');
  expect(find('funding/made-up-grant', { 'funding/made-up-grant.mdx': ending }, '2000-03-31')).toEqual([]);
});
