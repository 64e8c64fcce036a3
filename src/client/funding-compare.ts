// The comparison: the schemes named in the address side by side, as a table to read, print or take away.
import * as t from '#i18n/comparison.ts';
import { toCsv } from '#text/csv.ts';
import { MOST_COMPARED, NOT_KNOWN, readCompared, toComparison, type ComparedRow } from '#domain/funding/compare.ts';
import { formatFactsDate } from '#domain/funding/facts-date.ts';
import { listBoundaries, type Timing } from '#domain/funding/state.ts';
import { toStateSummary } from '#domain/funding/state-summary.ts';
import { londonDay } from '#time/london.ts';
import { refreshAtBoundaries } from './clock.ts';
import { CompareTray } from './compare-tray.ts';
import { element } from './element.ts';

interface Compared {
  labels: string[];
  schemes: { id: string; title: string; href: string; timing: Timing; cells: string[] }[];
}

type Scheme = Compared['schemes'][number];

class FundingCompare extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const asked = new URLSearchParams(location.search.slice(0, 2000)).getAll('ids');
    const tray = this.querySelector<HTMLElement>('.compare-tray');
    if (tray) new CompareTray(this, tray, asked.join(',') || undefined);
    await this.#compare(asked);
    this.dataset['ready'] = '';
  }

  async #compare(asked: readonly string[]): Promise<void> {
    if (asked.every((text) => text === '')) {
      this.#say(t.noneChosen);
      return;
    }
    try {
      const response = await fetch(this.dataset['source'] ?? '');
      if (!response.ok) throw new Error(response.statusText);
      this.#show((await response.json()) as Compared, asked);
    } catch {
      this.#say(t.notLoaded);
    }
  }

  #show({ labels, schemes }: Compared, asked: readonly string[]): void {
    const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
    const { ids, dropped } = readCompared(asked, new Set(byId.keys()));
    const chosen = ids.flatMap((id) => byId.get(id) ?? []);
    if (chosen.length === 0) {
      this.#say(t.noneKnown);
      return;
    }
    const left = dropped === 0 ? '' : `. ${t.leftOut(dropped, MOST_COMPARED)}`;
    this.querySelector('[role="status"]')?.append(`${t.sideBySide(chosen.length)}${left}`);
    const place = this.querySelector('.compared');
    let shown = '';
    refreshAtBoundaries(
      (instant) => {
        const rows = toComparison(chosen.map((scheme) => toFields(scheme, labels, instant)));
        // Drawn again only when a state has changed: whoever stands on a link of the table stays there.
        if (shown === (shown = JSON.stringify(rows))) return;
        place?.replaceChildren(toTools(chosen, rows), toTable(chosen, rows));
      },
      chosen.flatMap(({ timing }) => listBoundaries(timing)),
    );
  }

  #say(text: string): void {
    const link = element('a', { href: this.dataset['finder'] ?? '/' }, t.openFinder);
    this.querySelector('[role="status"]')?.append(`${text} `, link, '.');
  }
}

/** The state on the reader's day comes before what the build knew. */
function toFields(
  { timing, cells }: Scheme,
  labels: readonly string[],
  now: number,
): { label: string; text: string }[] {
  const { headline, detail } = toStateSummary(timing, now);
  return [
    { label: t.state, text: detail === '' ? headline : `${headline}. ${detail}` },
    { label: t.dateOfFacts, text: formatFactsDate(timing, londonDay(now)) },
    ...labels.map((label, index) => ({ label, text: cells[index] ?? '' })),
  ];
}

/** Each scheme has a number, by which its answers are told on a phone. */
function toTable(schemes: readonly Scheme[], rows: readonly ComparedRow[]): HTMLElement {
  const heads = schemes.map(({ href, title }, index) =>
    element('th', { scope: 'col', 'data-number': String(index + 1) }, element('a', { href }, title)),
  );
  const differing = rows.filter(({ differs }) => differs);
  const same = rows.filter(({ differs }) => !differs);
  const titles = schemes.map(({ title }) => title);
  const table = element(
    'table',
    { class: 'table compare-table stacked' },
    element('caption', { class: 'visually-hidden' }, t.caption),
    element('thead', {}, element('tr', {}, element('td'), ...heads)),
    ...(differing.length > 0 ? [toBody(t.whatDiffers, differing, titles)] : []),
    ...(same.length > 0 ? [toBody(t.whatIsTheSame, same, titles)] : []),
  );
  keepTable(table);
  return table;
}

/** What is the same is told once, across all columns. */
function toBody(title: string, rows: readonly ComparedRow[], schemes: readonly string[]): HTMLElement {
  const colspan = String(schemes.length + 1);
  return element(
    'tbody',
    {},
    element('tr', {}, element('th', { colspan, scope: 'rowgroup' }, title)),
    ...rows.map(({ label, cells, differs }) => {
      const answers = differs
        ? cells.map((text, index) => toDifferingCell(text, schemes[index] ?? '', index + 1))
        : [element('td', { ...toCellClass(cells[0]), colspan: String(schemes.length) }, cells[0])];
      return element('tr', {}, element('th', { scope: 'row' }, label), ...answers);
    }),
  );
}

/**
 * On a phone, where the answers to a question stand under each other, each begins with the number of its scheme; whoever
 * listens hears the name, which columns tell otherwise.
 */
function toDifferingCell(text: string, scheme: string, number: number): HTMLElement {
  const name = element('span', { class: 'visually-hidden scheme-name' }, `${scheme}: `);
  return element('td', { ...toCellClass(text), 'data-number': String(number) }, name, text);
}

function toCellClass(text?: string): Record<string, string> {
  return text === NOT_KNOWN ? { class: 'not-stated' } : {};
}

const ROLES = { THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell', TH: 'rowheader' } as const;

/** Stacked, a table would be none to a screen reader, but for its roles. */
function keepTable(table: HTMLElement): void {
  table.role = 'table';
  for (const part of table.querySelectorAll('thead, tbody, tr, td, th')) {
    const isColumn = part.getAttribute('scope') === 'col';
    part.role = isColumn ? 'columnheader' : ROLES[part.tagName as keyof typeof ROLES];
  }
}

/** Of the table that is shown: the file of the one before is let go. */
let fileHref = '';

function toTools(schemes: readonly Scheme[], rows: readonly ComparedRow[]): HTMLElement {
  const print = element('button', { class: 'button secondary' }, t.print);
  print.addEventListener('click', () => window.print());
  const head = ['', ...schemes.map(({ title }) => title)];
  const lines = rows.map(({ label, cells }) => [label, ...cells]);
  URL.revokeObjectURL(fileHref);
  fileHref = URL.createObjectURL(new Blob([toCsv(head, lines)], { type: 'text/csv' }));
  const file = element('a', { download: 'comparison.csv', href: fileHref }, t.downloadCsv);
  const link = element('a', { href: `?ids=${schemes.map(({ id }) => id).join(',')}` }, t.linkToThis);
  return element('p', { class: 'list-files' }, print, file, link);
}

customElements.define('funding-compare', FundingCompare);
