// Makes visible what a terminal would obey and a reader cannot see.

/** Control and invisible characters as \u{…}: a terminal obeys some, and a reader cannot see the others. */
export function escapeInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, (character) => `\\u{${codeOf(character)}}`);
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
