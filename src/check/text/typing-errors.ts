// Finds typing errors in plain text: a word written twice, a bracket or quote without its partner.

interface TypingError {
  kind: 'double' | 'pair';
  text: string;
  at: number;
}

/** Stands in for what is not plain text: code, a component, a picture. No file may hold this character. */
export const PLACEHOLDER = '\u001A';
/** Words that rightly follow themselves. */
const MAY_DOUBLE: ReadonlySet<string> = new Set(['that', 'had', 'her', 'you']);

/** At most one of each kind. */
export function findTypingErrors(text: string): TypingError[] {
  return [...findDoubled(text), ...findUnpaired(text)];
}

function findDoubled(plain: string): TypingError[] {
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
function findUnpaired(text: string): TypingError[] {
  const open: { character: string; at: number }[] = [];
  for (const { 0: character, index: at } of text.matchAll(/[()[\]{}“”"]/g)) {
    const partner = character === '"' ? '"' : PARTNERS[character];
    if (partner !== undefined && open.at(-1)?.character === partner) open.pop();
    else if ('([{“"'.includes(character)) open.push({ character, at });
    else if (character !== ')' || !/(?:^|\s)(?:\p{L}|\d{1,2})$/u.test(text.slice(Math.max(0, at - 3), at)))
      return [{ kind: 'pair', text: character, at }];
  }
  return open.slice(0, 1).map(({ character, at }) => ({ kind: 'pair', text: character, at }));
}
