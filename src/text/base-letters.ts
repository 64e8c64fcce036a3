// The plain letters of any Latin alphabet: "Łódź" → "Lodz", "Ørsted" → "Orsted", "Straße" → "Strasse".

/** Letters that Unicode does not take apart into a plain letter and its mark. */
const WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' },
  ...{ ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ħ: 'h', Ħ: 'H', ı: 'i', ŋ: 'ng', Ŋ: 'Ng', ŧ: 't', Ŧ: 'T', ƒ: 'f' },
  ...{ ə: 'e', Ə: 'E', ɛ: 'e', Ɛ: 'E', ɔ: 'o', Ɔ: 'O', ĸ: 'k', ƀ: 'b', Ƀ: 'B', ɓ: 'b', Ɓ: 'B', ɗ: 'd', Ɗ: 'D' },
  ...{ ɡ: 'g', ǥ: 'g', Ǥ: 'G', ɨ: 'i', Ɨ: 'I', ɉ: 'j', Ɉ: 'J', ƙ: 'k', Ƙ: 'K', ɵ: 'o', Ɵ: 'O', ɍ: 'r', Ɍ: 'R' },
  ...{ ʉ: 'u', Ʉ: 'U', ƴ: 'y', Ƴ: 'Y', ɏ: 'y', Ɏ: 'Y', ƶ: 'z', Ƶ: 'Z', ȼ: 'c', Ȼ: 'C', ɇ: 'e', Ɇ: 'E' },
  ...{ ⱥ: 'a', Ⱥ: 'A', ⱦ: 't', Ⱦ: 'T', ɫ: 'l', Ɫ: 'L', ɲ: 'n', Ɲ: 'N', ꞑ: 'n', Ꞑ: 'N', ɖ: 'd', Ɖ: 'D', ʋ: 'v', Ʋ: 'V' },
};

/**
 * Also takes ligatures and full-width signs apart, and takes out marks, soft hyphens, what joins letters unseen, and the
 * letters that are written as apostrophes: "ʻOkina", "Qurʾān".
 */
export function toBaseLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u02B9-\u02C1]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => WITHOUT_MARKS[letter] ?? letter);
}
