// Puts pages in order: by their names, then by their words; live pages before closed and old ones.
import { matchNames, type NameMatch, type NameWords } from './match-names.ts';
import type { Collection, NamedPage } from './record.ts';

export interface Hit {
  page: NamedPage;
  score: number;
  match?: NameMatch;
  /** Closed, past or kept as a record, and not asked for by its name. */
  isBelow: boolean;
  /** Put first by the editors, for its words or as the answer to them. */
  isPinned: boolean;
  /** Has most of the words, by weight, and not all. */
  isPartial: boolean;
}

/** One form of the query: its words, and the score of each page by the name it has in the index. */
export interface Found {
  words: readonly string[];
  /** 1 for the words as typed, less for another form of them. */
  weight: number;
  scores: ReadonlyMap<string, number>;
}

/** A nudge between pages that match equally well: what can be used before what explains it. */
const COLLECTION_BONUS: Readonly<Record<Collection, number>> = {
  funding: 0.4,
  groups: 0.4,
  themes: 0.35,
  objectives: 0.3,
  guides: 0.3,
  organisations: 0.3,
  consultations: 0.2,
  figures: 0.2,
  lists: 0.1,
  pages: 0.1,
  glossary: 0,
  news: 0,
  events: 0,
  handbook: 0,
  sources: 0,
};
/** An acronym leads to the scheme, group or organisation, and to its meaning after that. */
const ACRONYM_BEHIND: Readonly<Partial<Record<Collection, number>>> = { glossary: -1.5 };
const PINNED = 100;

/** @param first addresses of the pages that come before all others, in this order */
export function rank(names: readonly NameWords[], found: readonly Found[], first: readonly string[]): Hit[] {
  const hits = names.flatMap((name): Hit[] => {
    const { page } = name;
    let score = 0;
    let match: NameMatch | undefined;
    for (const { words, weight, scores } of found) {
      const inText = scores.get(page.id) ?? 0;
      const named = matchNames(name, words);
      // A name that has only some of the words needs the text to have the others.
      const counts = named !== undefined && (inText > 0 || named.isBegun);
      const isAcronymAsked = words.length === 1 && named?.isExact === true;
      const behind = isAcronymAsked ? (ACRONYM_BEHIND[page.collection] ?? 0) : 0;
      const sum = weight * ((counts ? named.score : 0) + inText) + behind;
      if (sum <= score) continue;
      score = sum;
      match = counts ? named : undefined;
    }
    const place = first.indexOf(page.address);
    const isPinned = place >= 0;
    if (isPinned) score += PINNED - place;
    if (score === 0) return [];
    return [
      {
        page,
        score: score + COLLECTION_BONUS[page.collection],
        ...(match === undefined ? {} : { match }),
        isBelow: !isPinned && isBelow(page, match),
        isPinned,
        isPartial: false,
      },
    ];
  });
  // The same words in the name of an open scheme: the closed one goes below, even when they are its whole name.
  const isOpenNamed = hits.some(({ page, match }) => page.collection === 'funding' && !page.isOld && match?.isWhole);
  return hits
    .map((hit) => (isOpenNamed && isClosedScheme(hit) ? { ...hit, isBelow: !hit.isPinned } : hit))
    .sort(compareHits);
}

/** Old pages go below, but a page asked for by its name is what was asked for. A closed scheme must be named in full. */
function isBelow(page: NamedPage, match: NameMatch | undefined): boolean {
  if (!page.isOld) return false;
  return !(page.collection === 'funding' ? match?.isExact : match?.isWhole);
}

function isClosedScheme({ page }: Hit): boolean {
  return page.collection === 'funding' && page.isOld;
}

/** Pages with all the words before those with most of them. */
export function compareHits(a: Hit, b: Hit): number {
  if (a.isBelow === b.isBelow && a.isPartial !== b.isPartial) return a.isPartial ? 1 : -1;
  return compareRated(a, b);
}

export function compareRated(a: Hit, b: Hit): number {
  if (a.isBelow !== b.isBelow) return a.isBelow ? 1 : -1;
  if (a.score !== b.score) return b.score - a.score;
  // Of a series the newest edition.
  if (a.page.date !== b.page.date) return a.page.date > b.page.date ? -1 : 1;
  return a.page.address < b.page.address ? -1 : 1;
}
