// The search answers the judged searches of its hub: in the made-up hub each with the right page first, in the real content well enough.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import type { NamesFile } from '#search/record.ts';
import { readNames } from '#search/record.ts';
import { fold } from '#text/tokens.ts';
import { NOTHING, OWN_JUDGED, readJudged } from '../../scripts/judge/judged.ts';
import { askSearchPage } from '../../scripts/judge/ask-site.ts';
import { toScore, type Outcome } from '../../scripts/judge/score.ts';
import { openBrowser } from '../browser/open.ts';
import { expectNone } from '../setup/expect-none.ts';

const judged = readJudged(inject('isRealContent') ? OWN_JUDGED : 'tests/fixtures/hub/judged.yaml');
let outcomes: Outcome[] = [];

beforeAll(async () => {
  const browser = await openBrowser(inject('siteDay'));
  outcomes = await askSearchPage(browser, inject('siteUrl'), judged);
  await browser.close();
}, 300_000);

const say = ({ query, place, found }: Outcome): string => `${query}: place ${place}, found ${found.join(' ')}`;

test('enough searches are judged, and every answer is a page', () => {
  expect(judged.length).toBeGreaterThanOrEqual(inject('isRealContent') ? 620 : 25);
  const pages = new Set(inject('pages'));
  const lost = judged.flatMap(({ answers }) => answers).filter((address) => !pages.has(address));
  expectNone(lost, 'Every answer is a page.');
});

test('the right page stands first', () => {
  if (!inject('isRealContent')) {
    expect(outcomes.filter(isMissed).map(say)).toEqual([]);
    return;
  }
  const low = (['tuned', 'held back'] as const).flatMap((half) =>
    [...Map.groupBy(outcomes, ({ kind }) => kind)].flatMap(([kind, all]) => {
      const own = all.filter((outcome) => outcome.half === half);
      const { mrr, toldNothing = 1 } = toScore(own);
      const [score, least] = kind === NOTHING ? [toldNothing, 1] : [mrr, 0.85];
      return score < least ? [`${kind}, ${half}: ${score.toFixed(2)}`] : [];
    }),
  );
  const { mrr, first } = toScore(outcomes);
  expectNone(
    [...low, ...(mrr < 0.95 || first < 0.9 ? [`all: ${mrr}`] : [])],
    'Searches of every kind find their page.',
  );
});

function isMissed({ kind, place, found }: Outcome): boolean {
  return kind === NOTHING ? found.length > 0 : place !== 1;
}

test('no closed scheme stands above an open one that has the whole query, but for one asked for by its whole name', () => {
  const file = JSON.parse(readFileSync(join(inject('siteFolder'), 'search', 'names.json'), 'utf8')) as NamesFile;
  const schemes = new Map(
    readNames(file, Date.parse(inject('siteDay')))
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
  expectNone(wrong, 'What is closed stands below what is open.');
});
