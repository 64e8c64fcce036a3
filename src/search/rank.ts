// Puts pages in order: by their names, then by their words; live pages before closed and old ones.
import { matchNames, type NameMatch, type NameWords } from './match-names.ts';
import type { NamedPage, Pin } from './record.ts';
import { fold } from './words.ts';

export interface Hit {
  page: NamedPage;
  score: number;
  match?: NameMatch;
  /** Closed, past or kept as a record, and not asked for by its name. */
  isBelow: boolean;
  /** Put first by the editors. */
  isPinned: boolean;
}

/** One form of the query: its words, and the score of each page by the name it has in the index. */
export interface Found {
  words: readonly string[];
  /** 1 for the words as typed, less for another form of them. */
  weight: number;
  scores: ReadonlyMap<string, number>;
}

/** A nudge between pages that match equally well. */
const TYPE_BONUS: Readonly<Record<string, number>> = {
  Funding: 0.4,
  'Working group': 0.4,
  Theme: 0.35,
  Objective: 0.3,
  Guide: 0.3,
  Organisation: 0.2,
  Term: 0.2,
  Consultation: 0.2,
  List: 0.1,
  About: 0.1,
};
const PINNED = 100;

export function rank(names: readonly NameWords[], found: readonly Found[], pins: readonly Pin[], text: string): Hit[] {
  const query = fold(text);
  const pinned = new Set(pins.filter(({ words }) => fold(words) === query).map(({ page }) => page));
  const hits = names.flatMap((name): Hit[] => {
    const { page } = name;
    let score = 0;
    let match: NameMatch | undefined;
    for (const { words, weight, scores } of found) {
      const inText = scores.get(page.id) ?? 0;
      const named = matchNames(name, words);
      // A name that has only some of the words needs the text to have the others.
      const counts = named !== undefined && (inText > 0 || named.isBegun);
      const sum = weight * ((counts ? named.score : 0) + inText);
      if (sum <= score) continue;
      score = sum;
      match = counts ? named : undefined;
    }
    const isPinned = pinned.has(page.address);
    if (isPinned) score += PINNED;
    if (score === 0) return [];
    return [
      {
        page,
        score: score + (TYPE_BONUS[page.type] ?? 0),
        ...(match === undefined ? {} : { match }),
        isBelow: !isPinned && isBelow(page, match),
        isPinned,
      },
    ];
  });
  // The same words in the name of an open scheme: the closed one goes below, even when they are its whole name.
  const isOpenNamed = hits.some(({ page, match }) => page.type === 'Funding' && !page.isOld && match?.isWhole);
  return hits
    .map((hit) => (isOpenNamed && isClosedScheme(hit) ? { ...hit, isBelow: !hit.isPinned } : hit))
    .sort(compare);
}

/** Old pages go below, but a page asked for by its name is what was asked for. A closed scheme must be named in full. */
function isBelow(page: NamedPage, match: NameMatch | undefined): boolean {
  if (!page.isOld) return false;
  return !(page.type === 'Funding' ? match?.isExact : match?.isWhole);
}

function isClosedScheme({ page }: Hit): boolean {
  return page.type === 'Funding' && page.isOld;
}

function compare(a: Hit, b: Hit): number {
  if (a.isBelow !== b.isBelow) return a.isBelow ? 1 : -1;
  return b.score - a.score || (a.page.address < b.page.address ? -1 : 1);
}
