// Walks from the home page along links, as a reader does, and tells which pages that shows only late or never.
import { type BuiltPage, isIndexed, readPages } from './built-pages.ts';

/** Pages that are more links away from the home page than allowed. */
export function findUnreached(folder: string, mostLinks: number): string[] {
  const pages = new Map(readPages(folder).map((page) => [page.path, page]));
  const reached = new Set(['/']);
  let newest = ['/'];
  for (let links = 0; links < mostLinks; links += 1) {
    newest = newest.flatMap((path) => listTargets(pages.get(path))).filter((path) => !reached.has(path));
    for (const path of newest) reached.add(path);
  }
  return [...pages.values()].filter((page) => isIndexed(page) && !reached.has(page.path)).map(({ path }) => path);
}

function listTargets(page: BuiltPage | undefined): string[] {
  const links = page?.root.querySelectorAll('a[href]') ?? [];
  return links.map((link) => new URL(link.getAttribute('href') ?? '', `http://site${page?.path ?? '/'}`).pathname);
}
