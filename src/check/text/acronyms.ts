// Finds acronyms in words, and tells whether the same words say what they stand for.

/** Known to every reader, the name of a file form, or a level (AA), or told by a rule of its own (TBC). */
const COMMON: ReadonlySet<string> = new Set(
  'UK EU US USA BBC PDF CSV JSON SVG PNG RSS HTML ZIP ID FAQ CEO VAT AI IT TV PC CC BY AM PM AND OR NOT NHS AA TODO FIXME TBC TBD'.split(
    ' ',
  ),
);
const SMALL_WORDS: ReadonlySet<string> = new Set('and of the for in a an to at on with'.split(' '));

/** Capitals that stand alone: not part of a name with a hyphen or digits, not a Roman number. */
export function findAcronyms(words: string): string[] {
  const found = words.match(/(?<![\w-])[A-Z][A-Z&]{1,6}(?![\w-])/g) ?? [];
  return [...new Set(found)].filter((word) => !COMMON.has(word) && !/^[IVX]+$/.test(word));
}

/**
 * True for "Science and Innovation Audit (SIA)" and "SIA (Science and Innovation Audit)" anywhere in the text,
 * and for words in a row whose first letters spell it.
 */
export function isExplained(acronym: string, text: string): boolean {
  const name = acronym.replace(/&/g, '\\&');
  if (new RegExp(`\\(${name}s?[),;: ]|(?<![\\w-])${name}s? \\([A-Z]`).test(text)) return true;
  return spellsOut(acronym.replace(/&/g, ''), text);
}

/** Short acronyms need words with capitals: any three words spell something. */
function spellsOut(acronym: string, text: string): boolean {
  const wanted = acronym.toLowerCase();
  const initials = (text.match(/[\p{L}’']+/gu) ?? [])
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()) && word !== acronym)
    .filter((word) => wanted.length > 3 || /^\p{Lu}/u.test(word))
    .map((word) => word[0]?.toLowerCase() ?? '');
  return initials.join('').includes(wanted);
}
