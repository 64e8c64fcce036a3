// A bounded look at the cells of one column: how many there are, how they look, and how often each stands there.
import { findPersonalData } from '#check/text/personal-data.ts';
import { looksLikeDate } from '#survey/cell-forms.ts';
import { LARGEST_SMALL } from '#survey/protect/system.ts';
import { isBlank } from './rows.ts';

/** More different cells than this are people's own words, or numbers. */
const MOST_VALUES = 40;
/** Signs between several answers in one cell, the safest first. */
export const SEPARATORS = [';', '|', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A full postcode, a place on a map, an address on the internet, a handle. */
const TRACES = [
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/iu,
  /^-?\d{1,3}\.\d{4,}$/u,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/u,
  /\b(?:[\da-f]{1,4}:){3,}[\da-f:]+/iu,
  /(?:^|\s)@\w|https?:\/\/|\bwww\./iu,
  /\d{9,}|\b0\d{6,}/u,
  /^(?=(?:.*\d){3})(?=.*[A-Z])[A-Z\d_-]{8,}$/iu,
];

export class ColumnNotes {
  filled = 0;
  numbers = 0;
  longest = 0;
  dates = 0;
  /** Cells with what would lead to one person: an address, a telephone number, a postcode, a long number. */
  traces = 0;
  /** Every number is larger than the one above it. */
  isRising = true;
  /** Different cells and how often each stands there; undefined once there are too many. */
  values: Map<string, number> | undefined = new Map();
  readonly lists = new Map(SEPARATORS.map((separator) => [separator, new ListNotes(separator)]));
  #last = -Infinity;

  add(cell: string): void {
    if (isBlank(cell)) return;
    const text = cell.replace(/\s+/gu, ' ').trim();
    this.filled += 1;
    this.longest = Math.max(this.longest, text.length);
    if (/^-?\d+(?:[.,]\d+)*$/.test(text)) this.numbers += 1;
    if (looksLikeDate(text) || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T,]/.test(text)) this.dates += 1;
    if (findPersonalData(text) !== undefined || TRACES.some((trace) => trace.test(text))) this.traces += 1;
    const number = Number(text);
    if (!(number > this.#last)) this.isRising = false;
    this.#last = number;
    this.values = remember(this.values, text);
    for (const list of this.lists.values()) list.add(text);
  }
}

interface PartNotes {
  count: number;
  /** It stands in a cell of its own, or in two different cells. */
  isFree: boolean;
  cell: string;
  /** What follows it, where it is always the same. */
  next: string | undefined;
}

/** The cells of a column taken as lists. */
class ListNotes {
  /** How many cells hold the separator. */
  cells = 0;
  readonly #separator: Separator;
  #filled = 0;
  /** Microsoft Forms ends each answer with the separator, even a single one. */
  #isEnding = false;
  #parts: Map<string, PartNotes> | undefined = new Map();

  constructor(separator: Separator) {
    this.#separator = separator;
  }

  add(text: string): void {
    this.#filled += 1;
    if (text.includes(this.#separator)) this.cells += 1;
    this.#isEnding ||= text.length > 1 && text.endsWith(this.#separator);
    if (this.#parts === undefined) return;
    const parts = text
      .split(this.#separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    for (const [at, part] of parts.entries()) {
      const known = this.#parts.get(part);
      const next = parts[at + 1];
      if (known === undefined) this.#parts.set(part, { count: 1, isFree: parts.length === 1, cell: text, next });
      else {
        known.count += 1;
        known.isFree ||= parts.length === 1 || known.cell !== text;
        if (known.next !== next) known.next = undefined;
      }
    }
    if (this.#parts.size > MOST_VALUES) this.#parts = undefined;
  }

  /**
   * How often each answer stands there; undefined where the cells are no lists. Parts that only stand together are
   * one answer ("Grants, loans"). A comma may be part of a sentence: then its parts are never free.
   */
  toAnswers(): Map<string, number> | undefined {
    if (this.cells === 0 || this.#parts === undefined) return undefined;
    const answers = new Map<string, number>();
    const joined = new Set<string>();
    let isFree = true;
    for (const [part, notes] of this.#parts) {
      if (joined.has(part)) continue;
      let label = part;
      for (let next = this.#alwaysAfter(notes); next !== undefined && !joined.has(next.part);) {
        const spaced = `${label}${this.#separator} ${next.part}`;
        label = notes.cell.includes(spaced) ? spaced : `${label}${this.#separator}${next.part}`;
        joined.add(next.part);
        next = this.#alwaysAfter(next.notes);
      }
      isFree &&= notes.isFree || label === notes.cell || notes.count <= LARGEST_SMALL;
      answers.set(label, notes.count);
    }
    const chosen = [...answers.values()].reduce((sum, count) => sum + count, 0);
    const isParted =
      this.#separator === ',' ? isFree && chosen > this.#filled : chosen > this.#filled || this.#isEnding;
    return isParted && answers.size > 1 ? answers : undefined;
  }

  #alwaysAfter({ next, count }: PartNotes): { part: string; notes: PartNotes } | undefined {
    const notes = next === undefined ? undefined : this.#parts?.get(next);
    return notes?.count === count && next !== undefined ? { part: next, notes } : undefined;
  }
}

function remember(known: Map<string, number> | undefined, text: string): Map<string, number> | undefined {
  if (known === undefined) return undefined;
  known.set(text, (known.get(text) ?? 0) + 1);
  return known.size > MOST_VALUES ? undefined : known;
}
