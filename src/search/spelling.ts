// Spelling help from the words of the site: what is known, and the nearest known word to one that is not.
import { editDistance } from '#text/edit-distance.ts';
import { stem } from '#text/tokens.ts';
import { isStopWord } from '#text/stop-words.ts';
import { SPELLING } from './weights.ts';

/** The words of the site with how common each is, from 0 to 9. */
export type Dictionary = ReadonlyMap<string, number>;

/** Reads what index/dictionary.ts has packed. */
export function unpackWords(text: string): Map<string, number> {
  const words = new Map<string, number>();
  let before = '';
  for (const line of text.split('\n')) {
    before = before.slice(0, Number(line[0])) + line.slice(1, -1);
    if (before !== '') words.set(before, Number(line.slice(-1)));
  }
  return words;
}

/** Whether the site has the word, another form of it, or a word that begins with it. */
export function isKnown(word: string, dictionary: Dictionary): boolean {
  if (dictionary.has(word) || dictionary.has(stem(word))) return true;
  const root = stem(word);
  if (root.length < 3 || /\d/.test(word)) return false;
  for (const known of dictionary.keys()) if (known.startsWith(root)) return true;
  return false;
}

/** Words of names, where what people look for stands. */
export interface NameVocabulary {
  all: ReadonlySet<string>;
  /** Those that stand in a name beside other words of the query. */
  beside: ReadonlySet<string>;
}

/**
 * The nearest word of the site: one edit for short words, two for longer. A word that is in no name and on few pages is hardly
 * what was meant. Words that stand beside the others in a name are preferred; then the commonest; then in order of letters.
 */
export function correct(word: string, dictionary: Dictionary, names: NameVocabulary): string | undefined {
  const most = countEditsAllowed(word);
  if (most === 0) return undefined;
  const { otherFirstLetter, besideInName } = SPELLING.cost;
  let best: { known: string; cost: number } | undefined;
  for (const [known, frequency] of dictionary) {
    const edits = isMeant(known, frequency, names) ? countEdits(word, known, most) : undefined;
    if (edits === undefined) continue;
    const cost =
      edits +
      (known.startsWith(word.charAt(0)) ? 0 : otherFirstLetter) +
      (names.beside.has(known) ? besideInName : 0) +
      frequency * SPELLING.cost.frequency;
    if (best === undefined || cost < best.cost) best = { known, cost };
  }
  return best?.known;
}

/** The nearest of some words with the same first letter, two edits away at most: near enough to offer, not to put in its place. */
export function findNearest(word: string, known: ReadonlySet<string>): string | undefined {
  const most = Math.min(2, Math.floor((word.length - 1) / 2));
  return [...known]
    .filter((one) => one.startsWith(word.charAt(0)) && one.length >= SPELLING.begunToken - 1 && !isStopWord(one))
    .map((one) => ({ one, edits: editDistance(word, one, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)[0]?.one;
}

/** Nothing when the words are too far apart to be meant for each other. @param most edits that are allowed */
export function countEdits(word: string, known: string, most: number): number | undefined {
  if (Math.abs(known.length - word.length) > most) return undefined;
  const edits = editDistance(word, known, most);
  // Three letters allow only two neighbours changing places: almost any other edit gives another real word.
  if (edits > most || (word.length === 3 && !isSwap(word, known))) return undefined;
  return edits === 2 && !known.startsWith(word.charAt(0)) ? undefined : edits;
}

/** The shortest word of names that begins nearly as a word that is still typed: "inovat" → "innovate". */
export function correctBegun(word: string, names: ReadonlySet<string>): string | undefined {
  const most = countEditsAllowed(word);
  if (word.length < SPELLING.begunToken || most === 0) return undefined;
  const begins = (known: string): boolean =>
    known.length > word.length &&
    known.startsWith(word.charAt(0)) &&
    [word.length - 1, word.length, word.length + 1].some(
      (length) => editDistance(word, known.slice(0, length), 1) <= 1,
    );
  return [...names].filter(begins).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

/** Whether somebody may have meant this word of the site. */
export function isMeant(known: string, frequency: number, { all }: Pick<NameVocabulary, 'all'>): boolean {
  return (frequency >= SPELLING.leastFrequency || all.has(known)) && !isStopWord(known);
}

/** How many edits away a correction may be: none for numbers and the shortest words. */
export function countEditsAllowed(word: string): number {
  if (word.length < SPELLING.shortestToken || /\d/.test(word)) return 0;
  return word.length < SPELLING.longToken ? 1 : 2;
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
