// Draws the results. Titles stand at once; the piece of each page that shows why it was found follows when the reader comes near.
import { formatSpan, readSpan } from '#domain/span.ts';
import { listMarked, markText, toExcerpt, toMarkedWords, type ExcerptPart } from '#search/excerpt.ts';
import { writeMarks } from '#search/marks.ts';
import type { Hit } from '#search/rank.ts';
import { toReason } from '#search/reason.ts';
import { element } from './element.ts';
import { loadText, toHref, type PageText } from './load.ts';
import { whenNear } from './when-near.ts';

const MOST_SECTIONS = 3;

export function drawHits(hits: readonly Hit[], marked: readonly string[]): HTMLElement {
  return element('ol', { class: 'hits' }, ...hits.map((hit) => drawHit(hit, marked)));
}

/** The parts of a result that the text of its page completes. */
interface Open {
  link: HTMLAnchorElement;
  piece: HTMLElement;
  sections: HTMLElement;
}

function drawHit(hit: Hit, marked: readonly string[]): HTMLElement {
  const { page, match } = hit;
  const facts = [page.statusWords, formatSpan(readSpan(page.date)), toReason(hit)].filter((fact) => fact !== '');
  const link = element(
    'a',
    { href: toHref(page.address) + writeMarks(marked) },
    ...drawParts(markText(page.title, marked)),
  );
  const answer =
    match?.answer === undefined
      ? undefined
      : element('p', { class: 'answer' }, ...drawParts(markText(match.answer, marked)));
  const piece = element('p', { class: 'piece' });
  const sections = element('ul', { hidden: '' });
  const path = element('p', { class: 'path' }, facts.join(' · '));
  const item = element(
    'li',
    page.isOld ? { class: 'old' } : {},
    element('p', { class: 'kind' }, page.type),
    element('div', {}, element('h3', {}, link), answer, piece, sections, path),
  );
  whenNear(item, () => {
    void loadText(page).then((text) => {
      if (text) complete({ link, piece, sections }, text, hit, marked);
    });
  });
  return item;
}

function complete({ link, piece, sections }: Open, text: PageText, { page }: Hit, marked: readonly string[]): void {
  const { words, hits } = toMarkedWords(text.content, text.locations, marked);
  // Words of the same root, which the index found: "collaborative" for "collaboration".
  const forms = [...new Set([...marked, ...listMarked({ words, hits })])];
  // The words of a page begin with its title, which stands above already.
  const skipped = text.content.startsWith(page.title) ? page.title.split(/\s+/).length : 0;
  const excerpt = toExcerpt({ words: words.slice(skipped), hits: hits.slice(skipped) });
  piece.replaceChildren(...drawParts(excerpt.length > 0 ? excerpt : markText(text.meta['summary'] ?? '', forms)));
  link.href = toHref(page.address) + writeMarks(forms);
  link.replaceChildren(...drawParts(markText(page.title, forms)));
  const parts = text.sub_results
    .filter(({ anchor, title }) => anchor !== undefined && anchor.id !== 'main' && title !== page.title)
    .slice(0, MOST_SECTIONS);
  sections.hidden = parts.length === 0;
  sections.replaceChildren(
    ...parts.map(({ title, anchor }) =>
      element('li', {}, element('a', { href: toHref(page.address) + writeMarks(forms, anchor?.id) }, title)),
    ),
  );
}

function drawParts(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
