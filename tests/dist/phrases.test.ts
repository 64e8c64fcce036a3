// A visitor hears about the subject of a page, not about our sources: these phrases stand nowhere but where sources are the subject.
import { inject, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
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

test('no page speaks of our sources', () => {
  const found = readPages(inject('siteFolder'))
    .filter(({ path }) => !ABOUT_SOURCES.test(path))
    .flatMap((page) => {
      const description = page.root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      return [...findPhrases(page), ...(description.match(PHRASES) ?? [])].map((phrase) => `${page.path} ${phrase}`);
    });
  expectNone(found, 'No page speaks of our sources.');
});
