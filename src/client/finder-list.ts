// The rows of the finder, each in the group it stands in. Rows move; they are never made anew.
import * as t from '#i18n/finder.ts';
import { toFitText } from '#domain/funding/fit-text.ts';
import type { State } from '#domain/funding/facets.ts';
import {
  findDiffering,
  GROUPS,
  judgeInState,
  QUESTIONS,
  type Answers,
  type Group,
  type JudgedScheme,
  type Judgement,
  type Question,
} from '#domain/funding/judge.ts';
import type { SchemeRules } from '#domain/funding/rules.ts';
import { element as make } from './element.ts';
import { refreshState } from './refresh-state.ts';

interface Row {
  element: HTMLElement;
  scheme: JudgedScheme;
  /** On the reader's day. */
  state: State;
  link: HTMLAnchorElement;
  /** The address of its page without answers. */
  href: string;
  fit: HTMLElement;
}

export interface JudgedRow {
  row: Row;
  rules: SchemeRules;
  judgement: Judgement;
}

/** So many rows of a long list are shown until all are asked for; a list of half as many again is not long. */
const SHOWN_FIRST = 24;
/** Of the rows that differ in one thing, so many are shown before the rest is folded. */
const MOST_SHOWN = 4;

export class FinderList {
  readonly schemes: readonly JudgedScheme[];
  readonly #rows: readonly Row[];
  readonly #sections: ReadonlyMap<Group, HTMLElement>;
  /** What each list holds. */
  readonly #rowsOf = new WeakMap<Element, readonly JudgedRow[]>();
  #search = '';
  #answers: Answers = {};

  constructor(place: HTMLElement) {
    this.#rows = [...place.querySelectorAll<HTMLElement>('[data-scheme]')].flatMap((element) => {
      const link = element.querySelector('a');
      const fit = element.querySelector<HTMLElement>('.scheme-fit');
      if (!link || !fit) return [];
      const scheme = JSON.parse(element.dataset['scheme'] ?? '') as JudgedScheme;
      return [{ element, scheme, state: element.dataset['state'] as State, link, href: link.href, fit }];
    });
    this.schemes = this.#rows.map(({ scheme }) => scheme);
    this.#sections = new Map(
      [...place.querySelectorAll<HTMLElement>('[data-group]')].map((one) => [one.dataset['group'] as Group, one]),
    );
    place.addEventListener('toggle', (event) => this.#writeFolded(event.target as Element), true);
    // On paper nothing can be asked for.
    addEventListener('beforeprint', () => {
      for (const button of place.querySelectorAll<HTMLElement>('.show-all')) button.click();
    });
  }

  /** @returns the rows of each group: by rank, then as the build has them, newest facts first */
  judge(answers: Answers): ReadonlyMap<Group, readonly JudgedRow[]> {
    this.#answers = answers;
    const groups = new Map<Group, JudgedRow[]>(GROUPS.map((group) => [group, []]));
    for (const row of this.#rows) {
      const judgement = judgeInState(row.state, row.scheme.rules, answers);
      groups.get(judgement.group)?.push({ row, rules: row.scheme.rules, judgement });
    }
    for (const [group, rows] of groups)
      if (group !== 'closed') rows.sort((a, b) => b.judgement.rank - a.judgement.rank);
    return groups;
  }

  /** @param nearly heads the rows that differ in one question */
  show(
    groups: ReadonlyMap<Group, readonly JudgedRow[]>,
    search: string,
    nearly: (question: Question, rows: readonly JudgedRow[]) => Node[],
  ): void {
    this.#search = search;
    for (const [group, rows] of groups) {
      const section = this.#sections.get(group);
      if (!section) continue;
      section.hidden = rows.length === 0;
      const count = section.querySelector('[data-count]');
      if (count) count.textContent = String(rows.length);
      if (group === 'nearly') this.#showNearly(section, rows, nearly);
      else this.#fill(section.querySelector('.scheme-list'), rows);
    }
  }

  /** States again: a deadline may have passed. @returns whether a scheme has another state than before */
  refresh(now: number): boolean {
    const before = this.#rows.map(({ state }) => state).join();
    for (const row of this.#rows) row.state = refreshState(row.element, row.scheme.timing, now);
    return this.#rows.map(({ state }) => state).join() !== before;
  }

  /** By the question that differs, the smallest group first. */
  #showNearly(
    section: HTMLElement,
    rows: readonly JudgedRow[],
    nearly: (question: Question, rows: readonly JudgedRow[]) => Node[],
  ): void {
    const sets = QUESTIONS.map((question) => {
      const set = rows.filter(({ judgement }) => findDiffering(judgement) === question);
      return [question, set] as const;
    })
      .filter(([, set]) => set.length > 0)
      .sort((a, b) => a[1].length - b[1].length);
    section.querySelector('[data-nearly]')?.replaceChildren(
      ...sets.flatMap(([question, set]) => {
        const shown = toList();
        this.#fill(shown, set.slice(0, MOST_SHOWN));
        const rest = set.slice(MOST_SHOWN);
        return [...nearly(question, set), shown, ...(rest.length === 0 ? [] : [this.#fold(rest)])];
      }),
    );
  }

  #fold(rows: readonly JudgedRow[]): HTMLElement {
    const list = toList();
    this.#fill(list, rows);
    return make('details', { class: 'fold' }, make('summary', {}, make('span', {}, t.more(rows.length))), list);
  }

  /** There may be thousands: of a long list the first rows are placed, and a button places all. */
  #fill(list: Element | null, rows: readonly JudgedRow[], areAllShown = rows.length <= 1.5 * SHOWN_FIRST): void {
    if (!list) return;
    const placed = areAllShown ? rows : rows.slice(0, SHOWN_FIRST);
    const isThere =
      list.children.length === placed.length && placed.every(({ row }, index) => list.children[index] === row.element);
    if (!isThere) list.replaceChildren(...placed.map(({ row }) => row.element));
    this.#rowsOf.set(list, placed);
    // Rows out of sight are written when their fold is opened.
    if (!list.closest('details:not([open])')) this.#write(placed);
    list.parentElement?.querySelector(':scope > .show-all')?.remove();
    if (placed.length < rows.length) list.after(this.#toShowAll(list, rows));
  }

  #toShowAll(list: Element, rows: readonly JudgedRow[]): HTMLElement {
    const button = make('button', { type: 'button', class: 'show-all' }, t.showAll(rows.length));
    button.addEventListener('click', () => {
      this.#fill(list, rows, true);
      rows[SHOWN_FIRST]?.row.link.focus();
    });
    return button;
  }

  #writeFolded(details: Element): void {
    if (!(details instanceof HTMLDetailsElement) || !details.open) return;
    for (const list of details.querySelectorAll('.scheme-list')) this.#write(this.#rowsOf.get(list) ?? []);
  }

  #write(rows: readonly JudgedRow[]): void {
    for (const { row, rules, judgement } of rows) {
      row.link.href = `${row.href}${this.#search}`;
      row.fit.hidden = judgement.outcomes.length === 0 || judgement.group === 'closed';
      if (row.fit.hidden) continue;
      row.fit.replaceChildren(toDiscs(judgement), make('span', {}, toFitText(judgement, rules, this.#answers)));
    }
  }
}

function toDiscs({ outcomes }: Judgement): HTMLElement {
  const discs = outcomes.map(({ outcome }) => make('i', { class: outcome === 'doubtful' ? 'unknown' : outcome }));
  return make('span', { class: 'dots', 'aria-hidden': 'true' }, ...discs);
}

function toList(): HTMLElement {
  return make('ul', { class: 'scheme-list' });
}
