// A visitor hears about the subject of a page, not about our sources: these phrases stand nowhere but where sources are the subject.
import { expect, inject, test } from 'vitest';
import { readPages, type BuiltPage } from './built-pages.ts';

const PHRASES = /our sources|not stated in|not seen in|do not rely on|\(reported\)/gi;
/** The list of sources, the state of the content, and the handbook. */
const ABOUT_SOURCES = /^\/about\/(?:sources|freshness|contribute)\//;

/** The phrases among all that a page shows or reads out: its text and the names of its parts. */
function findPhrases({ root }: BuiltPage): string[] {
  const body = root.querySelector('body');
  body?.querySelectorAll('script').forEach((element) => element.remove());
  const labels = body?.querySelectorAll('[aria-label], [alt], [title]') ?? [];
  const texts = [body?.structuredText ?? '', ...labels.map((element) => Object.values(element.attributes).join(' '))];
  return texts.flatMap((text) => text.replace(/\s+/g, ' ').match(PHRASES) ?? []);
}

const pages = readPages(inject('siteFolder')).filter(({ path }) => !ABOUT_SOURCES.test(path));

test.each(pages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
  const description = page.root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  expect([...findPhrases(page), ...(description.match(PHRASES) ?? [])]).toEqual([]);
});
