// Marks the words a page was found by, and gives the reader a bar to go from one to the next and to take the marks away.
import * as t from '#i18n/search-results.ts';
import { toHitTest } from '#search/excerpt.ts';
import { readMarks } from '#search/marks.ts';
import { element } from '../element.ts';
import { loadStyle } from './style.ts';

const MOST_MARKS = 300;
const LEFT_ALONE = 'script, style, svg, button, select, textarea, form, mark, [hidden], .visually-hidden, .crumbs';

/** Reads what to mark from the address and takes it out again, so that a copied address is that of the page. */
export async function markPage(): Promise<void> {
  await loadStyle();
  const asked = readMarks(location.hash);
  const main = document.querySelector('main');
  if (!asked || !main) return;
  const section = asked.section === undefined ? null : document.getElementById(asked.section);
  history.replaceState(history.state, '', location.pathname + location.search + (section ? `#${section.id}` : ''));
  const marks = asked.tokens.length === 0 ? [] : mark(main, toHitTest(asked.tokens));
  if (marks.length > 0) document.body.append(drawBar(marks, main));
  section?.scrollIntoView();
}

function mark(main: Element, isHit: (word: string) => boolean): HTMLElement[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(LEFT_ALONE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    if (marks.length >= MOST_MARKS) break;
    const pieces = text.data.split(/(\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}'’&-]+)/u);
    if (!pieces.some(isHit)) continue;
    text.replaceWith(
      ...pieces.map((piece) => {
        if (!isHit(piece)) return piece;
        const made = element('mark', { class: 'found' }, piece);
        marks.push(made);
        return made;
      }),
    );
  }
  return marks;
}

function drawBar(marks: readonly HTMLElement[], main: HTMLElement): HTMLElement {
  let place = -1;
  const status = element('span', { role: 'status' }, toPosition(place, marks.length));
  const go = (step: 1 | -1): void => {
    marks[place]?.classList.remove('here');
    place = place < 0 && step < 0 ? marks.length - 1 : (place + step + marks.length) % marks.length;
    const here = marks[place];
    for (let fold = here?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    here?.classList.add('here');
    here?.scrollIntoView({ block: 'center' });
    status.textContent = toPosition(place, marks.length);
  };
  const bar = element('section', { class: 'mark-bar', 'aria-label': t.searchedWords });
  main.tabIndex = -1;
  const clear = (): void => {
    for (const one of marks) one.replaceWith(...one.childNodes);
    main.normalize();
    bar.remove();
    main.focus();
  };
  bar.append(
    status,
    button(t.next, () => go(1)),
    button(t.previous, () => go(-1)),
    button(t.clear, clear),
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear();
  });
  return bar;
}

/** "12 marked"; "3 of 12". */
function toPosition(place: number, count: number): string {
  return place < 0 ? t.marked(count) : t.markOf(place + 1, count);
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = element('button', { class: 'button secondary', type: 'button' }, text);
  made.addEventListener('click', onClick);
  return made;
}
