// The word that marks a finding as written by the program. The check refuses it, so a person has to read and rewrite it.

export const DRAFT_MARK = 'Draft:';

/** Puts the mark before the text and cuts it to the length that fits; a quote that was opened is closed. */
export function markAsDraft(finding: string, longest: number): string {
  const text = `${DRAFT_MARK} ${finding}`;
  if (text.length <= longest) return text;
  const cut = text
    .slice(0, longest - 2)
    .replace(/\s+\S*$/u, '')
    .trimEnd();
  const isInQuote = cut.lastIndexOf('“') > cut.lastIndexOf('”');
  return `${cut}…${isInQuote ? '”' : ''}`;
}
