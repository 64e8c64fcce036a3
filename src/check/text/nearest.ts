// Finds the names an editor may have meant: by letters changed and by words shared.

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

/** Letters to insert, remove, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
