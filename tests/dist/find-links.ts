// Everything a page leads to or loads, in the order it stands there.
import type { HTMLElement } from 'node-html-parser';

const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'] as const;

export interface PageLink {
  /** "a", "link", "img" … */
  tag: string;
  value: string;
}

export function findLinks(root: HTMLElement): PageLink[] {
  const links: PageLink[] = [];
  for (const element of root.querySelectorAll('*')) {
    const tag = element.tagName.toLowerCase();
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value !== undefined && !(name === 'data' && tag !== 'object')) links.push({ tag, value });
    }
    for (const part of (element.getAttribute('srcset') ?? '').split(',')) {
      const [value] = part.trim().split(/\s+/);
      if (value) links.push({ tag, value });
    }
    const property = element.getAttribute('property') ?? element.getAttribute('name');
    if (tag === 'meta' && property?.endsWith(':image'))
      links.push({ tag, value: element.getAttribute('content') ?? '' });
  }
  return links;
}

/** The addresses in `url(…)` and `@import` of a style sheet. */
export function findCssLinks(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );
}
