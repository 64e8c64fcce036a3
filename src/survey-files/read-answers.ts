// Reads a file of answers into counts: headings held against the codebook, every row tallied and forgotten.
import { basename } from 'node:path';
import type { Codebook } from '#schema/codebook.ts';
import { FaultLog } from '#survey/faults.ts';
import { makeReading } from '#survey/reading.ts';
import { makeRowReader } from '#survey/read-row.ts';
import { Seen } from '#survey/seen.ts';
import { addReading, makeTally, type Tally } from '#survey/tally.ts';
import { checkHeadings } from './check-headings.ts';
import { explainCells } from './explain-cells.ts';
import { AnswerFault, type AnswerFinding } from './finding.ts';
import { toColumnNames } from './headings.ts';
import { QuoteSearch } from './quote-search.ts';
import { readRows, type OnProgress } from './rows.ts';

export interface ReadAnswers {
  tally: Tally;
  findings: AnswerFinding[];
  columns: readonly string[];
  /** Rows with answers. */
  rows: number;
  /** Rows left out because the respondent was there before. */
  repeated: number;
}

/** Faults of rows that are told one by one; of more, only their number. */
const MOST_ROWS_TOLD = 20;

/** Never keeps a row. Faults are gathered and returned; what cannot be read on is among them. */
export async function readAnswers(path: string, codebook: Codebook, onProgress?: OnProgress): Promise<ReadAnswers> {
  const reader = new AnswerReader(basename(path), codebook);
  try {
    const { isWhole } = await readRows(path, (cells, row) => reader.add(cells, row), onProgress);
    if (!isWhole) reader.endShort();
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error;
    reader.findings.push(error.finding);
  }
  return reader.finish();
}

class AnswerReader {
  readonly findings: AnswerFinding[] = [];
  readonly #file: string;
  readonly #codebook: Codebook;
  readonly #headings: (readonly string[])[] = [];
  readonly #log = new FaultLog();
  readonly #seen = new Seen();
  readonly #tally: Tally;
  readonly #reading;
  readonly #quotes: QuoteSearch;
  #columns: string[] = [];
  #readRow: ReturnType<typeof makeRowReader> | undefined;
  #respondent = -1;
  #rows = 0;
  #lastRow = 0;
  #repeated = 0;
  #ragged = 0;
  #nameless = 0;

  constructor(file: string, codebook: Codebook) {
    this.#file = file;
    this.#codebook = codebook;
    this.#tally = makeTally(codebook.questions);
    this.#reading = makeReading(codebook.questions);
    this.#quotes = new QuoteSearch(codebook);
  }

  add(cells: readonly string[], row: number): void {
    if (this.#headings.length < this.#codebook.headingRows) {
      this.#headings.push([...cells]);
      if (this.#headings.length === this.#codebook.headingRows) this.#begin();
      return;
    }
    this.#rows += 1;
    this.#lastRow = row;
    if (cells.length !== this.#columns.length && this.#isRagged(cells, row)) return;
    if (this.#respondent >= 0 && this.#isRepeated(cells[this.#respondent] ?? '', row)) return;
    this.#log.row = row;
    this.#readRow?.(cells, this.#reading, this.#log.tell);
    this.#quotes.look(cells);
    addReading(this.#tally, this.#reading);
  }

  /** The headings are known: nothing is read of a file whose columns are not those of the codebook. */
  #begin(): void {
    this.#columns = toColumnNames(this.#headings);
    const found = checkHeadings(this.#file, this.#columns, this.#codebook);
    this.findings.push(...found);
    const { questions, weight, respondent } = this.#codebook;
    const find = (name: string): number => this.#columns.indexOf(name);
    if (found.length === 0) this.#readRow = makeRowReader(questions, find, weight);
    this.#quotes.findColumns(find);
    this.#respondent = respondent === undefined ? -1 : find(respondent);
  }

  /** Spreadsheets leave out empty cells at the end of a row, or add some; only cells with something in them count. */
  #isRagged(cells: readonly string[], row: number): boolean {
    const extra = cells.slice(this.#columns.length).some((cell) => cell.trim() !== '');
    const missing = cells.length < this.#columns.length && !/\.xls[xm]$/i.test(this.#file);
    if (!extra && !missing) return false;
    this.#ragged += 1;
    if (this.#ragged > MOST_ROWS_TOLD) return true;
    this.findings.push({
      kind: 'row-ragged',
      file: this.#file,
      row,
      what: `The row has ${cells.length} cells, the heading has ${this.#columns.length}.`,
      remedy: 'Export once more. If a cell holds the sign that parts columns, the whole cell must stand in quotes.',
    });
    return true;
  }

  /** The file ends without the end of a row: if that row is also too short, the file was cut. */
  endShort(): void {
    const last = this.findings.at(-1);
    if (last?.kind !== 'row-ragged' || last.row !== this.#lastRow) return;
    this.findings[this.findings.length - 1] = {
      ...last,
      kind: 'file-truncated',
      what: `The file ends in the middle of this row, after ${/has (\d+)/.exec(last.what)?.[1] ?? 'some'} of ${this.#columns.length} cells.`,
      remedy: 'It was probably cut short. Export it once more.',
    };
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
        what: `This respondent is also in row ${first.toLocaleString('en-GB')}.`,
        remedy: 'Delete one of the rows, or write "duplicates: keep-first" in the codebook.',
      });
    }
    return true;
  }

  finish(): ReadAnswers {
    const file = this.#file;
    const faults = this.findings;
    if (this.#rows === 0 && faults.length === 0) {
      faults.push({
        kind: 'file-empty',
        file,
        what: 'The file has a heading and no answers.',
        remedy: 'Export once more, with the answers. If there are fewer heading rows, correct "headingRows".',
      });
    }
    for (const [kind, count] of [
      ['row-ragged', this.#ragged],
      ['respondent-missing', this.#nameless],
      ['respondent-repeated', this.#codebook.duplicates === 'refuse' ? this.#repeated : 0],
    ] as const) {
      if (count > MOST_ROWS_TOLD)
        faults.push({
          kind,
          file,
          what: `${(count - MOST_ROWS_TOLD).toLocaleString('en-GB')} more rows have this fault.`,
          remedy: 'Mend the cause once; it is most likely the same.',
        });
    }
    faults.push(...explainCells(file, this.#columns, this.#codebook, this.#log));
    if (this.#readRow && this.#rows > 0) faults.push(...this.#quotes.findMissing(file));
    return {
      tally: this.#tally,
      findings: faults,
      columns: this.#columns,
      rows: this.#rows,
      repeated: this.#repeated,
    };
  }
}
