// The comparison: the schemes named in the address side by side, as a table to read, print or take away.
import * as t from '#i18n/comparison.ts';
import { toCsv } from '#text/csv.ts';
import { MOST_COMPARED, NOT_KNOWN, readCompared, toComparison, type ComparedRow } from '#domain/funding/compare.ts';
import { formatFactsDate } from '#domain/funding/facts-date.ts';
import { listBoundaries, type Timing } from '#domain/funding/state.ts';
import { toStateSummary } from '#domain/funding/state-summary.ts';
import { londonDay } from '#time/london.ts';
import { keepCurrent } from './clock.ts';
import { CompareTray } from './compare-tray.ts';

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
    keepCurrent(
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
    const link = document.createElement('a');
    link.href = this.dataset['finder'] ?? '/';
    link.textContent = t.openFinder;
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

function toTable(schemes: readonly Scheme[], rows: readonly ComparedRow[]): HTMLElement {
  const table = toElement('table', '', 'table compare-table');
  table.classList.add('stacked');
  const head = document.createElement('tr');
  head.append(
    toElement('td', ''),
    ...schemes.map((scheme) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      const link = document.createElement('a');
      link.href = scheme.href;
      link.textContent = scheme.title;
      cell.append(link);
      return cell;
    }),
  );
  const top = document.createElement('thead');
  top.append(head);
  const differing = rows.filter(({ differs }) => differs);
  const same = rows.filter(({ differs }) => !differs);
  const titles = schemes.map(({ title }) => title);
  table.append(toElement('caption', t.caption, 'visually-hidden'), top);
  if (differing.length > 0) table.append(toBody(t.whatDiffers, differing, titles));
  if (same.length > 0) table.append(toBody(t.whatIsTheSame, same, titles));
  keepTable(table);
  return table;
}

/** What is the same is told once, across all columns. */
function toBody(title: string, rows: readonly ComparedRow[], schemes: readonly string[]): HTMLElement {
  const body = document.createElement('tbody');
  const heading = document.createElement('tr');
  const cell = document.createElement('th');
  cell.colSpan = schemes.length + 1;
  cell.scope = 'rowgroup';
  cell.textContent = title;
  heading.append(cell);
  body.append(
    heading,
    ...rows.map(({ label, cells, differs }) => {
      const row = document.createElement('tr');
      const name = document.createElement('th');
      name.scope = 'row';
      name.textContent = label;
      row.append(
        name,
        ...(differs ? cells : cells.slice(0, 1)).map((text, index) =>
          toCell(text, differs, schemes[index], schemes.length),
        ),
      );
      return row;
    }),
  );
  return body;
}

/** On a phone, where the answers to a question stand under each other, each is headed by its scheme. */
function toCell(text: string, differs: boolean, scheme: string | undefined, columns: number): HTMLElement {
  const cell = document.createElement('td');
  cell.textContent = text;
  if (text === NOT_KNOWN) cell.className = 'not-stated';
  if (differs) cell.dataset['head'] = scheme;
  else cell.colSpan = columns;
  return cell;
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
  const tools = toElement('p', '', 'list-files');
  const print = toElement('button', t.print, 'button secondary');
  print.addEventListener('click', () => window.print());
  const file = document.createElement('a');
  file.download = 'comparison.csv';
  const head = ['', ...schemes.map(({ title }) => title)];
  const lines = rows.map(({ label, cells }) => [label, ...cells]);
  URL.revokeObjectURL(fileHref);
  file.href = fileHref = URL.createObjectURL(new Blob([toCsv(head, lines)], { type: 'text/csv' }));
  file.textContent = t.downloadCsv;
  const link = document.createElement('a');
  link.href = `?ids=${schemes.map(({ id }) => id).join(',')}`;
  link.textContent = t.linkToThis;
  tools.append(print, ' ', file, ' ', link);
  return tools;
}

function toElement(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

customElements.define('funding-compare', FundingCompare);
