// Rounds against each other, against their sentence and against the age of their sources: what is told, and what is let pass.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { baseText, checkWith } from './check-with.ts';

const SCHEME = readFileSync('tests/fixtures/rounds-overlap/content/funding/made-up-grant.mdx', 'utf8');
const TEXT = 'Two made-up rounds a year.';
const [before = '', after = ''] = SCHEME.split(/^rounds:\n[^]*?(?=^what:)/m);

function findIn(rounds: readonly Record<string, string>[], text = TEXT, day?: string): string[] {
  const lines = rounds.map((round, index) =>
    [
      `  - name: Round ${index + 1}`,
      ...Object.entries({ ...round, source: 'made-up-report' }).map((pair) => pair.join(': ')),
    ].join('\n    '),
  );
  const list = lines.length === 0 ? '' : `rounds:\n${lines.join('\n')}\n`;
  return checkWith({ 'funding/made-up-grant.mdx': `${before.replace(TEXT, text)}${list}${after}` }, day).map(
    ({ kind }) => kind,
  );
}

describe('rounds', () => {
  const spring = { opensOn: '1999-03-01', closesOn: '1999-05-07' };

  test.each([
    ['one after the other', [spring, { opensOn: '1999-05-07', closesOn: '1999-06-25' }]],
    [
      'in two strands',
      [
        { ...spring, strand: 'Small' },
        { ...spring, strand: 'Large' },
      ],
    ],
    ['of which one end is not known', [spring, { closesOn: '1999-05-06' }]],
  ])('%s do not overlap', (_, rounds) => {
    expect(findIn(rounds)).toEqual([]);
  });

  test('of one strand that share a day are told', () => {
    expect(findIn([spring, { opensOn: '1999-05-06', closesOn: '1999-06-25' }])).toEqual(['rounds-overlap']);
    expect(findIn([spring, spring].map((round) => ({ ...round, strand: 'Small' })))).toEqual(['rounds-overlap']);
  });

  test('that close before they open are told', () => {
    expect(findIn([{ opensOn: '1999-05-07', closesOn: '1999-03-01' }])).toEqual(['dates-out-of-order']);
  });
});

describe('a deadline in the sentence', () => {
  const round = { closesAt: '1999-06-24T11:00' };

  test.each([
    'Round 1 closed at 11am on 24 June 1999.',
    'Round 1 was due to close on 24 June 1999.',
    'It began on 1 April 1999 and its rounds go on.',
  ])('that agrees is let pass: %s', (text) => {
    expect(findIn([round], text)).toEqual([]);
  });

  test.each([
    'Round 1 closed at 11am on 25 June 1999.',
    'Round 1 closed at noon on 24 June 1999.',
    'Round 1 is reported to have closed on 24 June 1998.',
  ])('that disagrees is told: %s', (text) => {
    expect(findIn([round], text)).toEqual(['deadline-disagrees']);
  });
});

describe('called open', () => {
  const text = 'Its rounds are open to everybody.';

  test('by a source of the last 45 days is let pass, a day later it is told', () => {
    const source = baseText('sources/made-up-report.yaml').replace('"1999"', '1999-06-01');
    const on = (day: string): string[] =>
      checkWith(
        { 'funding/made-up-grant.mdx': `${before.replace(TEXT, text)}${after}`, 'sources/made-up-report.yaml': source },
        day,
      )
        .map(({ kind }) => kind)
        .filter((kind) => kind === 'open-unconfirmed');
    expect(on('1999-07-16')).toEqual([]);
    expect(on('1999-07-17')).toEqual(['open-unconfirmed']);
  });

  test('on a condition is let pass', () => {
    expect(findIn([], 'Apply while one of its rounds is open.', '2001-01-01')).toEqual([]);
  });

  test('without a day to ask about nothing is told', () => {
    expect(findIn([], text)).toEqual([]);
  });
});

describe('a timing that its dates or its sentence contradict', () => {
  const closes = 'rounds:\n  - name: Round 1\n    closesOn: 1999-05-07\n    source: made-up-report\n';

  test.each([
    ['rounds without a round or a sentence that says so', 'rounds', TEXT.replace('rounds', 'things'), '', ''],
    ['ongoing with a closing date', 'ongoing', TEXT, '', closes],
    ['ended without a day', 'ended', TEXT, '', ''],
    ['ended before a round closes', 'ended', TEXT, '  endsOn: 1999-04\n', closes],
  ])('%s: the place and what to do', (_, value, text, more, rounds) => {
    const timing = before.replace(/^ {2}value: .*\n/m, `  value: ${value}\n${more}`).replace(TEXT, text);
    const findings = checkWith({ 'funding/made-up-grant.mdx': `${timing}${rounds}${after}` });
    const line = timing.split('\n').indexOf('timing:') + 1;
    expect(findings.map((one) => [one.kind, one.line, one.remedy === ''])).toEqual([
      ['field-contradiction', line, false],
    ]);
  });

  test('ended without a source', () => {
    const timing = before
      .replace(/^ {2}value: .*\n/m, '  value: ended\n  endsOn: 1999-04\n')
      .replace('  source: made-up-report\n', '');
    const findings = checkWith({ 'funding/made-up-grant.mdx': `${timing}${after}` });
    expect(findings.map(({ kind, line }) => [kind, line])).toEqual([
      ['field-missing', timing.split('\n').indexOf('timing:') + 1],
    ]);
  });
});

test('a source dated in the future is told', () => {
  const source = baseText('sources/made-up-report.yaml').replace('"1999"', '2101-01');
  const findings = checkWith({ 'sources/made-up-report.yaml': source }, '2100-01-01');
  expect(findings.map(({ kind, file }) => [kind, file])).toContainEqual([
    'date-in-future',
    'content/sources/made-up-report.yaml',
  ]);
});

describe('a share of the costs', () => {
  const find = (rates: readonly number[], text: string): string[] => {
    const written = rates.map((rate) => `    - { who: A made-up firm, for: Made-up work, maxPercent: ${rate} }\n`);
    const group = `share:\n  youPay: yes\n  rates:\n${written.join('')}  text: ${text}\n  source: made-up-report\n`;
    return checkWith({
      'funding/made-up-grant.mdx': (before + after).replace('share, ', '').replace('notStated:', `${group}notStated:`),
    })
      .filter(({ line }) => line > 0)
      .map(({ kind }) => kind);
  };

  test.each([
    [[76], 'It pays up to 67 % of the costs.', ['field-contradiction']],
    [[76], 'It pays up to 67% of the costs.', ['field-contradiction']],
    [[67], 'It pays up to 67% of the costs.', []],
    [[67], 'You pay 33 per cent of the costs.', []],
    [[50], 'It pays half of the costs.', []],
    [[70, 50], 'It pays the usual shares, and up to 80% of machines.', []],
    [[70], 'It pays 50% or 70%, by size.', []],
  ])('%j beside "%s"', (rates, text, kinds) => {
    expect(find(rates, text)).toEqual(kinds);
  });
});
