// Things under their first letters, for every list from A to Z.
import { toBaseLetters } from './base-letters.ts';
import { compareNames, compareText } from './compare.ts';

export interface Letter<Item> {
  letter: string;
  items: Item[];
}

/** The items in order of their names; "Łódź" and "“Light” fund" stand under L, what has no Latin letter first under "0–9". */
export function groupByLetter<Item>(items: Iterable<Item>, toName: (item: Item) => string): Letter<Item>[] {
  const letters = new Map<string, Item[]>();
  const inOrder = [...items].sort((a, b) => compareNames(toName(a), toName(b)));
  for (const item of inOrder) {
    const first = /[\p{L}\p{N}]/u.exec(toBaseLetters(toName(item)))?.[0].toUpperCase() ?? '';
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters].map(([letter, of]) => ({ letter, items: of })).sort((a, b) => compareText(a.letter, b.letter));
}
