// Texts with the words to mark: a title, or the piece of a page that shows best why it was found.
import { fold, stem, tokenise } from '#text/tokens.ts';

export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

const WORDS_SHOWN = 28;
const WORDS_BEFORE = 8;

/** The whole text in parts. */
export function markText(text: string, marked: readonly string[]): ExcerptPart[] {
  const isHit = toHitTest(marked);
  return join(text.split(/(\s+)/).map((piece) => ({ text: piece, isMarked: isHit(piece) })));
}

/** The words of a page, and which of them to mark: those the index found, and those that look alike. */
export interface MarkedWords {
  words: readonly string[];
  hits: readonly boolean[];
}

/** @param found places of words, as the index gives them */
export function toMarkedWords(content: string, found: readonly number[], marked: readonly string[]): MarkedWords {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const isHit = toHitTest(marked);
  const places = new Set(found);
  return { words, hits: words.map((word, index) => places.has(index) || isHit(word)) };
}

/** The different words to mark, folded. */
export function listMarked({ words, hits }: MarkedWords): string[] {
  return [...new Set(words.filter((_, index) => hits[index]).flatMap(tokenise))];
}

export interface Excerpt {
  /** In order; put together they are a piece of the text. */
  parts: ExcerptPart[];
  /** Of the first word shown. */
  start: number;
  /** Of the first word to mark. */
  place: number;
}

/** The piece with the most words to mark; the beginning of the text when it has none. */
export function toExcerpt({ words, hits }: MarkedWords): Excerpt {
  const start = findStart(hits);
  const shown = words.slice(start, start + WORDS_SHOWN);
  const parts = shown.flatMap((text, index) => [
    ...(index > 0 ? [{ text: ' ', isMarked: false }] : []),
    { text, isMarked: hits[start + index] === true },
  ]);
  if (start > 0) parts.unshift({ text: '… ', isMarked: false });
  if (start + WORDS_SHOWN < words.length) parts.push({ text: ' …', isMarked: false });
  return { parts: join(parts), start, place: Math.max(start, hits.indexOf(true, start)) };
}

/** Neighbours that are marked alike become one. */
function join(pieces: readonly ExcerptPart[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  for (const { text, isMarked } of pieces) {
    const last = parts.at(-1);
    if (last?.isMarked === isMarked) last.text += text;
    else parts.push({ text, isMarked });
  }
  return parts;
}

/** Where the stretch with the most hits begins, with some words before the first of them. */
function findStart(hits: readonly boolean[]): number {
  let best = 0;
  let end = 0;
  let inside = 0;
  hits.forEach((hit, index) => {
    if (hit) inside += 1;
    if (hits[index - WORDS_SHOWN + WORDS_BEFORE] === true) inside -= 1;
    if (inside > best) {
      best = inside;
      end = index;
    }
  });
  const from = end - WORDS_SHOWN + WORDS_BEFORE;
  const first = hits.findIndex((hit, index) => hit && index > from);
  return Math.max(0, first - WORDS_BEFORE);
}

/** A test for single words: whether one is, or begins with, a word to mark. */
export function toHitTest(marked: readonly string[]): (word: string) => boolean {
  const stems = marked.map(stem);
  return (word) =>
    fold(word)
      .split(' ')
      .some((part) => stems.some((wanted) => stem(part) === wanted || (wanted.length > 2 && part.startsWith(wanted))));
}
