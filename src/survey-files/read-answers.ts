// Reads a file of answers into counts: headings held against the codebook, every row tallied and forgotten.
import { basename } from 'node:path';
import type { Codebook } from '#schema/codebook.ts';
import type { Decimals } from '#survey/decimals.ts';
import { FaultLog } from '#survey/faults.ts';
import { normalise } from '#survey/read-cells.ts';
import { makeCodedResponse } from '#survey/coded-response.ts';
import { makeRowReader } from '#survey/read-row.ts';
import { SeenIds } from '#survey/seen-ids.ts';
import { addResponse, makeTally, type Tally } from '#survey/tally.ts';
import { RaggedRows } from '#files/ragged-rows.ts';
import { formatNumber } from '#text/format-number.ts';
import { checkHeadings, columnLetters } from './check-headings.ts';
import { explainCells } from './explain-cells.ts';
import { toAnswerFinding, AnswerFault, type AnswerFinding } from './finding.ts';
import { isProgramRow, toColumnNames } from './headings.ts';
import { QuoteSearch } from './quote-search.ts';
import { isBlank, isRagged, readRows } from './rows.ts';
import type { OnProgress } from './text-rows.ts';
import { sniff, type Sniffed } from './sniff.ts';

export interface ReadAnswers {
  tally: Tally;
  findings: AnswerFinding[];
  columns: readonly string[];
  /** Rows with answers. */
  rows: number;
  /** Rows left out because the respondent was there before. */
  repeated: number;
  /** Rows left out by each rule of the codebook, in its order. */
  leftOut: readonly number[];
  decimals: Decimals;
}

/** Faults of rows that are listed one by one; of more, only their number. */
const MOST_ROWS_TOLD = 20;

/** Never keeps a row. Faults are gathered and returned; what cannot be read on is among them. */
export async function readAnswers(path: string, codebook: Codebook, onProgress?: OnProgress): Promise<ReadAnswers> {
  const reader = new AnswerReader(basename(path), codebook);
  try {
    reader.decimals = codebook.decimals ?? decimalsOf(sniff(path));
    const { isWhole } = await readRows(path, (cells, row) => reader.add(cells, row), onProgress);
    if (!isWhole) reader.reportTruncation();
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error;
    reader.findings.push(error.finding);
  }
  return reader.finish();
}

/** Commas between the columns leave the point to decimals; semicolons and tabs come from any country. */
function decimalsOf(sniffed: Sniffed): Decimals {
  return sniffed.form === 'xlsx' || sniffed.delimiter === ',' ? 'point' : 'either';
}

class AnswerReader {
  readonly findings: AnswerFinding[] = [];
  decimals: Decimals = 'point';
  readonly #file: string;
  readonly #codebook: Codebook;
  readonly #headings: (readonly string[])[] = [];
  readonly #log = new FaultLog();
  readonly #seen = new SeenIds();
  readonly #tally: Tally;
  readonly #reading;
  readonly #quotes: QuoteSearch;
  #columns: string[] = [];
  #readRow: ReturnType<typeof makeRowReader> | undefined;
  #respondent = -1;
  #rows = 0;
  #lastRow = 0;
  #repeated = 0;
  readonly #ragged = new RaggedRows();
  #nameless = 0;
  /** Columns without a heading, which must be blank. */
  #unnamed: number[] = [];
  #leaveOut: { column: number; values: ReadonlySet<string>; count: number }[] = [];

  constructor(file: string, codebook: Codebook) {
    this.#file = file;
    this.#codebook = codebook;
    this.#tally = makeTally(codebook.questions);
    this.#reading = makeCodedResponse(codebook.questions);
    this.#quotes = new QuoteSearch(codebook);
  }

  add(cells: readonly string[], row: number): void {
    if (this.#headings.length < this.#codebook.headingRows) {
      this.#headings.push([...cells]);
      if (this.#headings.length === this.#codebook.headingRows) this.#begin();
      return;
    }
    if (isProgramRow(cells)) {
      this.#tellHeading(row);
      return;
    }
    const rule = this.#leaveOut.find(({ column, values }) => values.has(normalise(cells[column] ?? '')));
    if (rule) {
      rule.count += 1;
      return;
    }
    this.#rows += 1;
    this.#lastRow = row;
    this.#checkUnnamed(cells, row);
    if (isRagged(cells, this.#columns.length, this.#file)) {
      this.#ragged.add(row, cells.length);
      return;
    }
    if (this.#respondent >= 0 && this.#isRepeated(cells[this.#respondent] ?? '', row)) return;
    this.#log.row = row;
    this.#readRow?.(cells, this.#reading, this.#log.report);
    this.#quotes.look(cells);
    addResponse(this.#tally, this.#reading);
  }

  /** The headings are known: nothing is read of a file whose columns are not those of the codebook. */
  #begin(): void {
    this.#columns = toColumnNames(this.#headings);
    const found = checkHeadings(this.#file, this.#columns, this.#codebook);
    this.findings.push(...found);
    const { questions, weight, respondent, leaveOut } = this.#codebook;
    const find = (name: string): number => this.#columns.indexOf(name);
    if (found.length === 0) this.#readRow = makeRowReader(questions, find, weight, this.decimals);
    this.#quotes.findColumns(find);
    this.#respondent = respondent === undefined ? -1 : find(respondent);
    this.#unnamed = this.#columns.flatMap((name, at) => (name === '' ? [at] : []));
    this.#leaveOut = leaveOut.map(({ column, values }) => ({
      column: find(column),
      values: new Set(values.map(normalise)),
      count: 0,
    }));
  }

  /** A column without a heading is none while it is blank; what stands in it belongs to a column nobody knows. */
  #checkUnnamed(cells: readonly string[], row: number): void {
    const at = this.#unnamed.find((column) => !isBlank(cells[column] ?? ''));
    if (at === undefined) return;
    this.#unnamed = this.#unnamed.filter((column) => column !== at);
    this.findings.push(
      toAnswerFinding('column-unlisted', this.#file, {
        row,
        column: columnLetters(at),
        what: 'This column has no heading, and there is something in it.',
        remedy: 'Give it a heading and say in the codebook what it is, or clear it.',
      }),
    );
  }

  #tellHeading(row: number): void {
    this.findings.push(
      toAnswerFinding('heading-row-counted', this.#file, {
        row,
        what: 'This row is no answer: Qualtrics writes it for programs, as the third of its heading rows.',
        remedy: 'Write "headingRows: 3" in the codebook.',
      }),
    );
  }

  /** The file ends without the end of a row: if that row is also too short, the file was cut. */
  reportTruncation(): void {
    const { last } = this.#ragged;
    if (last?.row !== this.#lastRow) return;
    this.findings.push(
      toAnswerFinding('file-truncated', this.#file, {
        row: last.row,
        what: `The file ends in the middle of this row, after ${last.cells} of ${this.#columns.length} cells.`,
        remedy: 'It was probably cut short. Export it once more.',
      }),
    );
  }

  #isRepeated(id: string, row: number): boolean {
    const { respondent, duplicates } = this.#codebook;
    const place = { file: this.#file, row, column: respondent };
    if (id.trim() === '') {
      this.#nameless += 1;
      if (this.#nameless <= MOST_ROWS_TOLD)
        this.findings.push({
          ...place,
          kind: 'respondent-missing',
          what: 'The row says nothing in the column of respondents.',
          remedy: 'Give each row a number, or take "respondent" out of the codebook.',
        });
      return false;
    }
    const first = this.#seen.add(id.trim(), row);
    if (first === undefined) return false;
    this.#repeated += 1;
    if (duplicates === 'refuse' && this.#repeated <= MOST_ROWS_TOLD) {
      this.findings.push({
        ...place,
        kind: 'respondent-repeated',
        what: `This respondent is also in row ${formatNumber(first)}.`,
        remedy: 'Delete one of the rows, or write "duplicates: keep-first" in the codebook.',
      });
    }
    return true;
  }

  finish(): ReadAnswers {
    const file = this.#file;
    const faults = this.findings;
    if (this.#rows === 0 && faults.length === 0) {
      faults.push(
        toAnswerFinding('file-empty', file, {
          what: 'The file has a heading and no answers.',
          remedy: 'Export once more, with the answers. If there are fewer heading rows, correct "headingRows".',
        }),
      );
    }
    const isCut = faults.some(({ kind }) => kind === 'file-truncated');
    if (this.#ragged.count > (isCut ? 1 : 0))
      faults.push(
        toAnswerFinding('row-ragged', file, {
          row: this.#ragged.first,
          what: this.#ragged.describe(this.#columns.length),
          remedy: 'Export once more. If a cell holds the separator of columns, the whole cell must be in quotes.',
        }),
      );
    for (const [kind, count] of [
      ['respondent-missing', this.#nameless],
      ['respondent-repeated', this.#codebook.duplicates === 'refuse' ? this.#repeated : 0],
    ] as const) {
      if (count > MOST_ROWS_TOLD)
        faults.push(
          toAnswerFinding(kind, file, {
            what: `${formatNumber(count - MOST_ROWS_TOLD)} more rows have this fault.`,
            remedy: 'Fix the cause once; it is most likely the same.',
          }),
        );
    }
    faults.push(...explainCells(file, this.#columns, this.#codebook, this.#log));
    if (this.#readRow && this.#rows > 0) faults.push(...this.#quotes.findMissing(file));
    return {
      tally: this.#tally,
      findings: faults,
      columns: this.#columns,
      rows: this.#rows,
      repeated: this.#repeated,
      leftOut: this.#leaveOut.map(({ count }) => count),
      decimals: this.decimals,
    };
  }
}
