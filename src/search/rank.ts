// Puts pages in order: by their names and their texts; live pages before closed and old ones.
import { matchNames, shareAbout, type NameMatch, type PageNames, type Weigh } from './match-names.ts';
import type { TextMatch } from './match-texts.ts';
import type { Promoted } from './promote.ts';
import type { NamedPage } from './record.ts';
import type { SearchPages } from './search-pages.ts';
import { ACRONYM_PENALTY, COLLECTION_BONUS, LIMITS, SCORE } from './weights.ts';

export interface Hit {
  page: NamedPage;
  score: number;
  match?: NameMatch;
  /** Closed, past or kept as a record, and neither asked for by its name nor far better than the live pages. */
  isBelow: boolean;
  /** Put before all others: by the editors for this query, or as the answer to it. */
  promoted?: Promoted;
  /** Tokens stand in its names or its summary. */
  isNamed: boolean;
  /** Has most of the tokens, by weight, and not all. */
  isPartial: boolean;
}

/** One form of the query. */
export interface Form {
  tokens: readonly string[];
  /** 1 for the query as typed, less for another form of it. */
  weight: number;
  /** By the id of the page in the index. */
  texts: ReadonlyMap<string, TextMatch>;
  /** Only a token of the query: a page that has it does not have the query. */
  isPart?: boolean;
}

/** @param promoted the pages that come before all others, in this order */
export function rank(
  { pageNames, findNamed }: SearchPages,
  weigh: Weigh,
  forms: readonly Form[],
  promoted: readonly Promoted[],
): Hit[] {
  const named = findNamed(forms.flatMap(({ tokens }) => tokens));
  const hits = pageNames
    .filter(
      (names) =>
        named.has(names) ||
        forms.some(({ texts }) => texts.has(names.page.id)) ||
        promoted.some(({ address }) => address === names.page.address),
    )
    .flatMap((names) => toHit(names, weigh, forms, promoted) ?? []);
  // The same words in the name of an open scheme: the closed one goes below, even when they are its whole name.
  const isOpenNamed = hits.some(({ page, match }) => page.collection === 'funding' && !page.isOld && match?.isWhole);
  const live = hits.filter(({ isBelow }) => !isBelow);
  const bestLive = Math.max(...live.map(({ score }) => score), 0);
  const isLiveWhole = live.some(({ isPartial }) => !isPartial);
  const toPlace = (hit: Hit): Hit => {
    // Nothing live has all the tokens: what has them is what was asked for.
    if (hit.isBelow && !hit.isPartial && !isLiveWhole) return { ...hit, isBelow: false };
    if (hit.page.collection === 'funding') {
      return isOpenNamed && hit.page.isOld ? { ...hit, isBelow: hit.promoted === undefined } : hit;
    }
    return { ...hit, isBelow: hit.isBelow && hit.score < LIMITS.oldAboveLive * bestLive };
  };
  return hits.map(toPlace).sort(compareHits);
}

function toHit(names: PageNames, weigh: Weigh, forms: readonly Form[], promoted: readonly Promoted[]): Hit | undefined {
  const { page } = names;
  let score = 0;
  let match: NameMatch | undefined;
  let isWhole = false;
  let isNamed = false;
  for (const { tokens, weight, texts, isPart } of forms) {
    const text = texts.get(page.id);
    const named = matchNames(names, tokens, weigh);
    // A name that has only some of the tokens needs the text to have the others.
    const counts = named !== undefined && (text !== undefined || named.isBegun);
    const isAcronymAsked = tokens.length === 1 && named?.isExact === true;
    const penalty = isAcronymAsked ? (ACRONYM_PENALTY[page.collection] ?? 0) : 0;
    const about = tokens.length < LIMITS.aboutTokens ? 0 : SCORE.about * shareAbout(names, tokens, weigh);
    const sum = weight * ((counts ? named.score : 0) + (text?.score ?? 0) + about) - penalty;
    isNamed ||= counts || about > 0;
    isWhole ||= !isPart && (text?.isWhole === true || named?.isBegun === true);
    if (sum <= score) continue;
    score = sum;
    match = counts && !isPart ? named : undefined;
  }
  const place = promoted.findIndex(({ address }) => address === page.address);
  const first = promoted[place];
  if (!first && score === 0) return undefined;
  return {
    page: first?.title === undefined ? page : { ...page, title: first.title },
    score: first
      ? SCORE.promoted - place
      : (score + COLLECTION_BONUS[page.collection]) * (page.isOld && !match?.isExact ? SCORE.record : 1),
    ...(match === undefined ? {} : { match }),
    isBelow: first === undefined && isBelow(page, match),
    ...(first === undefined ? {} : { promoted: first }),
    isNamed,
    isPartial: first === undefined && !isWhole,
  };
}

/** Old pages go below, but a page asked for by its name is what was asked for. A closed scheme must be named in full. */
function isBelow(page: NamedPage, match: NameMatch | undefined): boolean {
  if (!page.isOld) return false;
  return !(page.collection === 'funding' ? match?.isExact : match?.isWhole);
}

function compareHits(a: Hit, b: Hit): number {
  if (a.isBelow !== b.isBelow) return a.isBelow ? 1 : -1;
  if (a.score !== b.score) return b.score - a.score;
  // Of a series the newest edition.
  if (a.page.date !== b.page.date) return a.page.date > b.page.date ? -1 : 1;
  return a.page.address < b.page.address ? -1 : 1;
}
