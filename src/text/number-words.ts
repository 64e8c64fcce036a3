// Small numbers as words, the way GOV.UK writes them in titles.

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 5 → "five"; from eleven on in digits. */
export function toNumberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** 5 → "Five", at the beginning of a sentence. */
export function toCapitalNumberWord(count: number): string {
  const word = toNumberWord(count);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
