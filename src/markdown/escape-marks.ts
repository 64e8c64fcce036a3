// Escapes what Markdown would read as its own marks, and nothing else: "R&D" and "site_url" stay as they are.

/** Marks within a line; an underline within a word, an "&" that names no character and a "<" before a space are none. */
const MARKS = /[`*~[\]]|\\(?=[\p{P}\p{S}]|$)|(?<!\w)_|_(?!\w)|<(?=[a-z!?/])|&(?=#?\w+;)/giu;

/** Marks only where a line starts, as the text of an element may. */
const FIRST_MARK = /^\d*(?=[-+](?:\s|$)|[>=]|#{1,6}(?:\s|$)|(?<=\d)[.)](?:\s|$))/;

/** Most texts have none of the signs that may be marks, which is quicker to see. */
const MAY_BE_MARKS = /[`*~[\]\\_<&]/;

/** A space before a stop or comma, which a template left there. */
const STRAY_SPACE = /^\s+(?=[.,;:)](?:\s|$))/;

export function escapeMarks(text: string): string {
  const tidy = text.replace(STRAY_SPACE, '');
  const escaped = MAY_BE_MARKS.test(tidy) ? tidy.replace(MARKS, String.raw`\$&`) : tidy;
  return escaped.replace(FIRST_MARK, '$&\\');
}
