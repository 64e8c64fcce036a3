// Faults of single cells, gathered while rows pass: equal ones are counted, and the memory they take has a bound.

/** What can be wrong with one cell; src/survey-files/explain-cells.ts has the words for each. */
export type CellFaultKind =
  | 'answer-unknown'
  | 'answer-date'
  | 'answer-unasked'
  | 'answer-contradicts'
  | 'cell-formula'
  | 'number-text'
  | 'number-ambiguous'
  | 'weight-missing'
  | 'weight-invalid';

export interface CellFault {
  kind: CellFaultKind;
  /** Place of the column in the file, from 0. */
  column: number;
  /** The cell as it stands in the file, cut when long. */
  value: string;
  /** The first row it stands in, as a spreadsheet counts them. */
  row: number;
  /** In how many rows it stands. */
  count: number;
}

export type ReportFault = (kind: CellFaultKind, column: number, value: string) => void;

/** More different faults than these are counted, but not listed one by one. */
const MOST_FAULTS = 500;
const LONGEST_VALUE = 120;

export class FaultLog {
  /** The row being read. */
  row = 0;
  /** How many faults were not kept. */
  dropped = 0;
  readonly #faults = new Map<string, CellFault>();

  readonly report: ReportFault = (kind, column, value) => {
    const shown = value.slice(0, LONGEST_VALUE);
    const key = `${kind} ${column} ${shown}`;
    const known = this.#faults.get(key);
    if (known) known.count += 1;
    else if (this.#faults.size < MOST_FAULTS)
      this.#faults.set(key, { kind, column, value: shown, row: this.row, count: 1 });
    else this.dropped += 1;
  };

  /** In the order in which they were met. */
  list(): CellFault[] {
    return [...this.#faults.values()];
  }
}
