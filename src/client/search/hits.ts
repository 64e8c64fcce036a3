// Draws the results. Titles stand at once; the piece of each page that shows why it was found follows when the reader comes near.
import { formatSpan, readSpan } from '#domain/span.ts';
import { listMarked, markText, toExcerpt, toMarkedWords, type ExcerptPart } from '#search/excerpt.ts';
import { writeMarks } from '#search/marks.ts';
import type { Hit } from '#search/rank.ts';
import { toReason } from '#search/reason.ts';
import { element } from './element.ts';
import { getText, loadText, toHitHref, toHref, type PageText } from './load.ts';
import { whenNear } from './when-near.ts';

const MOST_SECTIONS = 3;

export function drawHits(hits: readonly Hit[], marked: readonly string[]): HTMLElement {
  return element('ol', { class: 'hits' }, ...hits.map((hit) => drawHit(hit, marked)));
}

/** The parts of a result that the text of its page completes. */
interface Open {
  link: HTMLAnchorElement;
  summary: HTMLElement;
  piece: HTMLElement;
  sections: HTMLElement;
}

function drawHit(hit: Hit, marked: readonly string[]): HTMLElement {
  const { page, match } = hit;
  const facts = [page.statusWords, formatSpan(readSpan(page.date)), toReason(hit)].filter((fact) => fact !== '');
  const link = element('a', { href: toHitHref(hit) + writeMarks(marked) }, ...drawParts(markText(page.title, marked)));
  const answer =
    match?.answer === undefined
      ? undefined
      : element('p', { class: 'answer' }, ...drawParts(markText(match.answer, marked)));
  const summary = element('p', { class: 'summary' });
  const piece = element('p', { class: 'piece', hidden: '' });
  const sections = element('ul', { hidden: '' });
  const path = element('p', { class: 'path' }, facts.join(' · '));
  const item = element(
    'li',
    page.isOld ? { class: 'old' } : {},
    element('p', { class: 'kind' }, page.type),
    element('div', {}, element('h3', {}, link), answer, summary, piece, sections, path),
  );
  const open = { link, summary, piece, sections };
  const loaded = getText(page);
  if (loaded) complete(open, loaded, hit, marked);
  else {
    whenNear(item, () => {
      void loadText(page).then((text) => {
        if (text) complete(open, text, hit, marked);
      });
    });
  }
  return item;
}

function complete({ link, summary, piece, sections }: Open, text: PageText, hit: Hit, marked: readonly string[]): void {
  const { page } = hit;
  const { words, hits } = toMarkedWords(text.content, text.locations, marked);
  // Words of the same root, which the index found: "collaborative" for "collaboration".
  const forms = [...new Set([...marked, ...listMarked({ words, hits })])];
  const told = text.meta['summary'] ?? '';
  summary.replaceChildren(...drawParts(markText(told, forms)));
  // The words of a page begin with its title and often its summary, which stand above already.
  const skipped = [page.title, told].reduce(
    (start, above) => start + countRepeated(words.slice(start), above.split(/\s+/)),
    0,
  );
  const excerpt = toExcerpt({ words: words.slice(skipped), hits: hits.slice(skipped) });
  piece.hidden = excerpt.length === 0;
  piece.replaceChildren(...drawParts(excerpt));
  link.href = toHitHref(hit) + writeMarks(forms);
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

/** The length of what stands above when the words begin with it, up to the stop behind a title; otherwise none. */
function countRepeated(words: readonly string[], above: readonly string[]): number {
  return above.every((word, index) => words[index]?.replace(/[.:]$/, '') === word.replace(/[.:]$/, ''))
    ? above.length
    : 0;
}

function drawParts(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
