// Draws the results. What the page was found by stands in its title and summary; where it does not, the sentence that has it
// comes with the text of the page, when the reader is near, in a place of its size.
import { formatSpan, readSpan } from '#domain/span.ts';
import {
  type Excerpt,
  listMarked,
  markText,
  toExcerpt,
  toHitTest,
  toMarkedWords,
  type ExcerptPart,
} from '#search/excerpt.ts';
import { writeMarks } from '#search/marks.ts';
import type { Hit } from '#search/rank.ts';
import { toReason } from '#search/reason.ts';
import { element } from '../element.ts';
import { findText, toHitHref, toHref, type PageText } from './load.ts';
import { onceNearViewport } from './once-near-viewport.ts';

/** @param forms the tokens of the query, and of each of its other forms */
export function drawHits(hits: readonly Hit[], forms: readonly (readonly string[])[]): HTMLElement {
  return element('ol', { class: 'hits' }, ...hits.map((hit) => drawHit(hit, forms)));
}

/** The parts of a result that the text of its page completes. */
interface Open {
  hit: Hit;
  marked: readonly string[];
  link: HTMLAnchorElement;
  summary: HTMLElement;
  piece: HTMLElement;
}

function drawHit(hit: Hit, forms: readonly (readonly string[])[]): HTMLElement {
  const { page, match, promoted } = hit;
  const marked = [...new Set(forms.flat())];
  const facts = [page.statusText, formatSpan(readSpan(page.date)), toReason(hit)].filter((fact) => fact !== '');
  const link = element('a', { href: toHitHref(hit) + writeMarks(marked) }, ...drawMarked(page.title, marked));
  const told = match?.answer;
  const answer = told === undefined ? undefined : element('p', { class: 'answer' }, ...drawMarked(told, marked));
  const above = `${page.title} ${page.summary} ${told ?? ''}`.split(' ');
  const isAbove = (tokens: readonly string[]): boolean => tokens.every((token) => above.some(toHitTest([token])));
  const isWhole = page.summary !== '' && (promoted !== undefined || forms.some(isAbove));
  const load = isWhole ? undefined : findText(page);
  // What grows without end brings its summary with its text: both stand in one place then.
  const isLate = load !== undefined && page.summary === '';
  const summary = element(isLate ? 'span' : 'p', { class: 'summary' }, ...drawMarked(page.summary, marked));
  const piece = element(isLate ? 'span' : 'p', { class: isLate ? '' : 'piece' });
  const item = element(
    'li',
    { class: [page.isOld ? 'old' : '', hit.isPartial ? 'partial' : ''].join(' ').trim() },
    element('p', { class: 'kind' }, page.type),
    element(
      'div',
      {},
      element('h3', {}, link),
      answer,
      ...(isLate ? [element('p', { class: 'piece late' }, summary, ' ', piece)] : [summary, load && piece]),
      facts.length > 0 ? element('p', { class: 'path' }, facts.join(' · ')) : undefined,
    ),
  );
  if (load === undefined) return item;
  onceNearViewport(item, () => {
    load().then(
      (text) => complete({ hit, marked, link, summary, piece }, text),
      () => piece.remove(),
    );
  });
  return item;
}

function complete({ hit, marked, link, summary, piece }: Open, text: PageText): void {
  const { page } = hit;
  const { words, hits } = toMarkedWords(text.content, text.locations, marked);
  // Words of the same root, which the index found: "collaborative" for "collaboration".
  const forms = [...new Set([...marked, ...listMarked({ words, hits })])];
  const told = page.summary === '' ? (text.meta['summary'] ?? '') : page.summary;
  summary.replaceChildren(...drawMarked(told, forms));
  // The words of a page begin with its title and often its summary, which stand above already.
  const skipped = [page.title, told].reduce(
    (start, above) => start + countRepeated(words.slice(start), above.split(/\s+/)),
    0,
  );
  const toExcerptFrom = (start: number): Excerpt => toExcerpt({ words: words.slice(start), hits: hits.slice(start) });
  const first = toExcerptFrom(skipped);
  const section = text.anchors.findLast(
    ({ element: name, location }) => /^h\d/.test(name) && location <= skipped + first.place,
  );
  // A sentence that begins with the heading of its section goes on behind it: the link says it.
  const heading = section ? countRepeated(words.slice(section.location), section.text.split(/\s+/)) : 0;
  const parts =
    section && skipped + first.start <= section.location
      ? toExcerptFrom(section.location + heading).parts
      : first.parts;
  piece.replaceChildren(
    ...(section
      ? [element('a', { href: toHref(page.address) + writeMarks(forms, section.id) }, section.text), ': ']
      : []),
    ...drawParts(parts),
  );
  link.href = toHitHref(hit) + writeMarks(forms);
  link.replaceChildren(...drawMarked(page.title, forms));
}

/** The length of what stands above when the words begin with it, up to the stop behind a title; otherwise none. */
function countRepeated(words: readonly string[], above: readonly string[]): number {
  return above.every((word, index) => words[index]?.replace(/[.:]$/, '') === word.replace(/[.:]$/, ''))
    ? above.length
    : 0;
}

function drawMarked(text: string, marked: readonly string[]): (string | HTMLElement)[] {
  return drawParts(markText(text, marked));
}

function drawParts(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
