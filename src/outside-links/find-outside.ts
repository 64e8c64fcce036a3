// Finds the addresses outside the site that its built pages lead readers to.

const LINK = /<a\s[^>]*\brel="external"[^>]*>/g;
const HREF = /\bhref="(https?:[^"]+)"/;

/** @param pages HTML of whole pages. @returns each address once, in order, as it stands in the content. */
export function findOutside(pages: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const html of pages) {
    for (const [tag] of html.matchAll(LINK)) {
      const [, address] = HREF.exec(tag) ?? [];
      if (address !== undefined) found.add(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));
    }
  }
  return [...found].sort();
}
