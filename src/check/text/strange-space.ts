// The spaces that word processors and web pages bring along.

/** Spaces that look like one and are another: unbreakable, thin, wide. Those without width count as hidden characters. */
export const STRANGE_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
