// Characters that nobody sees, and spaces that word processors and web pages bring along.

/** Controls, invisible spaces and joiners, marks that turn the direction of writing, halves of characters. */
export const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uEFFF\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}]|\p{Cs}/u;

/** Spaces that look like one and are another: unbreakable, thin, wide. Those without width count as hidden characters. */
export const STRANGE_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
