// Characters that nobody sees, and spaces that word processors and web pages bring along.

/** Controls, invisible spaces and joiners, marks that turn the direction of writing, halves of characters, and what is no character. */
export const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uEFFF\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]|[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** The first hidden character of a text. An emoji may join its parts with U+200D. */
export function findHidden(text: string): { at: number; character: string; code: string } | undefined {
  if (!HIDDEN.test(text)) return undefined;
  const plain = text.replace(/(?<=[\p{Extended_Pictographic}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu, ' ');
  const at = plain.search(HIDDEN);
  if (at < 0) return undefined;
  const point = plain.codePointAt(at) ?? 0;
  return { at, character: String.fromCodePoint(point), code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` };
}

/** Spaces that look like one and are another: unbreakable, thin, wide. Those without width count as hidden characters. */
export const STRANGE_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
