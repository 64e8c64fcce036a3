// Walks from the home page along links, as a reader does, and tells which pages that never shows.
import { type BuiltPage, isIndexed, readPages } from './built-pages.ts';

export function findUnreached(folder: string): string[] {
  const pages = new Map(readPages(folder).map((page) => [page.path, page]));
  const reached = new Set(['/']);
  // A set tells members that are added while it is being read, so this ends when nothing new is met.
  for (const path of reached) for (const next of listTargets(pages.get(path))) reached.add(next);
  return [...pages.values()].filter((page) => isIndexed(page) && !reached.has(page.path)).map(({ path }) => path);
}

function listTargets(page: BuiltPage | undefined): string[] {
  const links = page?.root.querySelectorAll('a[href]') ?? [];
  return links.map((link) => new URL(link.getAttribute('href') ?? '', `http://site${page?.path ?? '/'}`).pathname);
}
