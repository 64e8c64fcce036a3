// Words as they are compared in the finder’s search box: small letters without accents, split at anything that is no letter or digit.

/** "KTP – Énergie" → ["ktp", "energie"], each word once. */
export function toWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** True when every word asked for begins a word that is there. */
export function hasWords(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((ask) => words.some((word) => word.startsWith(ask)));
}
