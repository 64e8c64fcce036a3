// The search answers the judged searches well enough, on the half it was tuned with and on the half that was held back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { NamesFile } from '#search/record.ts';
import { unpackNames } from '#search/record.ts';
import { fold } from '#text/tokens.ts';
import { NOTHING, readJudged } from '../../scripts/judge/judged.ts';
import { askSearchPage } from '../../scripts/judge/ask-site.ts';
import { toScore, type Outcome } from '../../scripts/judge/score.ts';
import { openBrowser } from '../browser/open.ts';

const judged = readJudged();
let outcomes: Outcome[] = [];

beforeAll(async () => {
  const browser = await openBrowser(inject('siteDay'));
  outcomes = await askSearchPage(browser, inject('siteUrl'), judged);
  await browser.close();
}, 300_000);

test('enough searches are judged, and every answer is a page', () => {
  expect(judged.length).toBeGreaterThanOrEqual(620);
  const pages = new Set(inject('pages'));
  expect(judged.flatMap(({ answers }) => answers).filter((address) => !pages.has(address))).toEqual([]);
});

describe.each([
  ['tuned', 0.95],
  ['held back', 0.92],
] as const)('%s', (half, leastMrr) => {
  const getScore = (kinds = /./): ReturnType<typeof toScore> =>
    toScore(outcomes.filter((outcome) => outcome.half === half && kinds.test(outcome.kind)));

  test('right pages stand high', () => {
    expect(getScore().mrr).toBeGreaterThanOrEqual(leastMrr);
    expect(getScore().first).toBeGreaterThanOrEqual(0.9);
  });

  test.each([...new Set(judged.map(({ kind }) => kind))].filter((kind) => kind !== NOTHING))('%s', (kind) => {
    expect(getScore(new RegExp(`^${kind}$`)).mrr).toBeGreaterThanOrEqual(0.85);
  });

  test('acronyms are always among the first three', () => {
    expect(
      outcomes.filter(
        ({ half: other, kind, place }) => other === half && kind === 'acronym' && (place < 1 || place > 3),
      ),
    ).toEqual([]);
  });

  test('misspellings are nearly always among the first three', () => {
    expect(getScore(/^misspelled/).firstThree).toBeGreaterThanOrEqual(0.9);
  });

  test('what the hub does not have is not found', () => {
    expect(
      outcomes.filter(({ half: other, kind, found }) => other === half && kind === 'nothing' && found.length > 0),
    ).toEqual([]);
  });
});

test('no closed scheme stands above an open one that has the whole query, but for one asked for by its whole name', () => {
  const file = JSON.parse(readFileSync(join(inject('siteFolder'), 'search', 'names.json'), 'utf8')) as NamesFile;
  const schemes = new Map(
    unpackNames(file, Date.parse(inject('siteDay')))
      .pages.filter(({ type }) => type === 'Funding')
      .map((page) => [page.address, page]),
  );
  const wrong = outcomes.flatMap(({ query, found, partial }) =>
    found.flatMap((address, place) => {
      const scheme = schemes.get(address);
      const isOpenLater = found
        .slice(place)
        .some((later) => schemes.get(later)?.isOld === false && !partial.includes(later));
      const isNamed = [scheme?.title, ...(scheme?.aliases ?? [])].some((name) =>
        fold(query).includes(fold(name ?? '-')),
      );
      return scheme?.isOld && isOpenLater && !isNamed ? [`${query}: ${address}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
