// Finds slips of typing in plain words: a word written twice, a bracket or quote without its partner.

export interface Slip {
  kind: 'double' | 'pair';
  text: string;
  at: number;
}

/** Stands in the words for what is no plain text: code, a component, a picture. No file may hold this sign. */
export const OTHER = '\u001A';
/** Words that rightly follow themselves. */
const MAY_DOUBLE: ReadonlySet<string> = new Set(['that', 'had', 'her', 'you']);

/** At most one of each kind. */
export function findSlips(words: string): Slip[] {
  return [...findDoubled(words), ...findUnpaired(words)];
}

function findDoubled(plain: string): Slip[] {
  for (const { 0: both, 1: word = '', index } of plain.matchAll(
    // The word is taken whole: "(?=(…))\1" never tries it again without its last letters.
    /(?<![\p{L}\p{N}'’-])(?=(\p{L}+))\1\s+\1(?![\p{L}\p{N}'’-])/giu,
  )) {
    if (!MAY_DOUBLE.has(word.toLowerCase())) return [{ kind: 'double', text: both.replace(/\s+/, ' '), at: index }];
  }
  return [];
}

const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“' };

/** The first bracket or quote without its partner. "a)" and "1)" number a list within a sentence. */
function findUnpaired(words: string): Slip[] {
  const open: { sign: string; at: number }[] = [];
  for (const { 0: sign, index: at } of words.matchAll(/[()[\]{}“”"]/g)) {
    const partner = sign === '"' ? '"' : PARTNERS[sign];
    if (partner !== undefined && open.at(-1)?.sign === partner) open.pop();
    else if ('([{“"'.includes(sign)) open.push({ sign, at });
    else if (sign !== ')' || !/(?:^|\s)(?:\p{L}|\d{1,2})$/u.test(words.slice(Math.max(0, at - 3), at)))
      return [{ kind: 'pair', text: sign, at }];
  }
  return open.slice(0, 1).map(({ sign, at }) => ({ kind: 'pair', text: sign, at }));
}
