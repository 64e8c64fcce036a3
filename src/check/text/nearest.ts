// Finds the names an editor may have meant: by letters changed and by words shared.
import { editDistance } from '#text/edit-distance.ts';

const GOOD_ENOUGH = 0.5;
const CLOSE_TO_BEST = 0.12;
/** Of a longer word the beginning is compared: the work grows with the square. */
const LONGEST = 80;

/** At most three candidates like the word, best first; empty when nothing is alike. Ties are broken by name. */
export function findNearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.toLowerCase().slice(0, LONGEST);
  const scored = [...candidates]
    .map((name) => ({ name, score: likeness(wanted, name.toLowerCase().slice(0, 2 * LONGEST)) }))
    .filter(({ score }) => score >= GOOD_ENOUGH)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => best - score <= CLOSE_TO_BEST)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** 1 for the same text, 0 for nothing in common. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  return Math.max(likenessOfLetters(a, b), likenessOfWords(a, b));
}

function likenessOfLetters(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || Math.abs(a.length - b.length) > longest / 2) return 0;
  return 1 - editDistance(a, b) / longest;
}

/** The share of a's words that b has, counting the beginnings words share. */
function likenessOfWords(a: string, b: string): number {
  const [left, right] = [toWords(a), toWords(b)];
  if (left.length === 0 || right.length === 0) return 0;
  let shared = 0;
  for (const word of left) shared += Math.max(...right.map((other) => sharedBeginning(word, other)));
  const surplus = Math.max(0, right.length - left.length);
  return (shared / left.length) * (1 - 0.04 * surplus) - 0.02;
}

function toWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length < 3 && length < a.length ? 0 : length / Math.max(a.length, Math.min(b.length, a.length + 3));
}
