// Things under their first letters, for every list from A to Z.

export interface Letter<Item> {
  letter: string;
  items: Item[];
}

/** The items in order of their names; what does not begin with a letter of the alphabet stands under "0–9". */
export function groupByLetter<Item>(items: Iterable<Item>, toName: (item: Item) => string): Letter<Item>[] {
  const letters = new Map<string, Item[]>();
  const inOrder = [...items].sort((a, b) => toName(a).localeCompare(toName(b), 'en-GB'));
  for (const item of inOrder) {
    const first = toName(item).charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters].map(([letter, of]) => ({ letter, items: of }));
}
