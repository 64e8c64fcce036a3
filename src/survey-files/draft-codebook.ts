// A first codebook from the data: what each column probably is, and a remark that says why it was taken for that.
import { RaggedRows } from '#files/ragged-rows.ts';
import { toBaseLetters } from '#text/base-letters.ts';
import { stringify } from 'yaml';
import { ColumnNotes } from './column-notes.ts';
import { guessColumn, isMarksOnly, NOT_APPLICABLE, type Guess } from './guess-column.ts';
import { countHeadingRows, toColumns, type Column } from './headings.ts';
import { isRagged, readRows } from './rows.ts';

/** The rows that show how many heading rows there are. */
const EARLY_ROWS = 3;

/** @throws AnswerFault when the file cannot be read */
export async function draftCodebook(path: string): Promise<string> {
  const early: [cells: readonly string[], row: number][] = [];
  let headingRows = 1;
  let columns: Column[] = [];
  let notes: ColumnNotes[] = [];
  let rows = 0;
  const ragged = new RaggedRows();
  const begin = (): void => {
    const rows = early.map(([cells]) => cells);
    headingRows = countHeadingRows(rows);
    columns = toColumns(rows.slice(0, headingRows));
    notes = columns.map(() => new ColumnNotes());
    for (const [cells, row] of early.slice(headingRows)) count(cells, row);
  };
  const count = (cells: readonly string[], row: number): void => {
    rows += 1;
    if (isRagged(cells, columns.length, path)) ragged.add(row, cells.length);
    notes.forEach((note, at) => note.add(cells[at] ?? ''));
  };
  await readRows(path, (cells, row) => {
    if (early.length < EARLY_ROWS) {
      early.push([[...cells], row]);
      if (early.length === EARLY_ROWS) begin();
    } else count(cells, row);
  });
  if (early.length < EARLY_ROWS) begin();
  const drafted = columns.map((column, at) => {
    const note = notes[at] ?? new ColumnNotes();
    return { column, note, guess: guessColumn(column, note, rows) };
  });
  // A column without a heading and without a cell is none.
  return write(
    headingRows,
    ragged.count === 0
      ? ''
      : `# ${ragged.describe(columns.length)} Export the file once more: it cannot be imported.\n`,
    drafted.filter(({ column, note }) => column.name !== '' || note.filled > 0),
  );
}

/** A column with what was seen of it. */
interface Drafted {
  column: Column;
  note: ColumnNotes;
  guess: Guess;
}

const HEAD = `# A first codebook, guessed from the answers. Read every line, and put right what is wrong:
# the wording must be the question exactly as it was asked, and every column that could tell who somebody is
# must stand under "personal".
`;

function write(headingRows: number, remark: string, drafted: readonly Drafted[]): string {
  const questions = writeQuestions(drafted);
  const of = (role: Guess['role']): Drafted[] =>
    drafted.filter(({ column, guess }) => guess.role === role && !questions.used.has(column.name));
  const names = (list: readonly Drafted[]): string[] => [...new Set(list.map(({ column }) => column.name))];
  const why = (list: readonly Drafted[]): string =>
    list.map(({ column, guess }) => `# ${JSON.stringify(column.name)}: ${guess.why}\n`).join('');
  const top = stringify({
    title: 'Write a title',
    period: 'Write when people could answer',
    asked: 'Write who was asked',
    source: 'write-the-id-of-a-source',
    sourcePlace: 'Write where in the source',
    headingRows,
  });
  const [respondent, ...otherIds] = of('respondent');
  const [weight, ...otherWeights] = of('weight');
  const leaveOut = drafted.flatMap(toLeaveOut);
  const leaving = leaveOut.map(({ column }) => column);
  const personal = [...of('personal'), ...otherIds];
  const ignored = [...of('ignored'), ...otherWeights].filter(({ column }) => !leaving.includes(column.name));
  const lists = [
    respondent === undefined ? '' : why([respondent]) + stringify({ respondent: respondent.column.name }),
    weight === undefined ? '' : why([weight]) + stringify({ weight: weight.column.name }),
    leaveOut.length === 0
      ? ''
      : `# Previews, tests and answers that were never sent off. Take away what you want to count.\n${stringify({ leaveOut })}`,
    personal.length === 0 ? '' : why(personal) + stringify({ personal: names(personal) }),
    ignored.length === 0 ? '' : why(ignored) + stringify({ ignored: names(ignored) }),
  ];
  return `${HEAD}${remark}${top}${lists.join('')}questions:\n${questions.text}`;
}

/** What Qualtrics writes of answers that are none, as words or as a number. */
const NO_ANSWER_STATUS = /^(?:survey (?:preview|test)|spam|.*\b(?:preview|spam)\b.*|1|2|8|9|17)$/i;

/** Rows that the survey tool marks as previews, as spam or as unfinished. */
function toLeaveOut({ column: { name }, note: { values, filled } }: Drafted): { column: string; values: string[] }[] {
  const found = (isOut: (value: string) => boolean): string[] => [...(values?.keys() ?? [])].filter(isOut);
  if (/^(?:status|responsetype)$/i.test(name))
    return toRule(
      name,
      found((value) => NO_ANSWER_STATUS.test(value)),
    );
  if (/^finished$/i.test(name))
    return toRule(
      name,
      found((value) => /^(?:false|0|no)$/i.test(value)),
    );
  if (/^(?:submitdate\b.*|date submitted)$/i.test(name) && filled > 0) return toRule(name, ['']);
  return [];
}

function toRule(column: string, values: string[]): { column: string; values: string[] }[] {
  return values.length === 0 ? [] : [{ column, values }];
}

/** Parts of one question stand side by side and become one question with a column for each answer. */
function writeQuestions(drafted: readonly Drafted[]): { text: string; used: ReadonlySet<string> } {
  const used = new Set<string>();
  const blocks: string[] = [];
  for (const { column, note, guess } of drafted) {
    if (used.has(column.name)) continue;
    const id = uniqueId(column.wording, blocks.length + 1);
    const parts = isMarksOnly(column, note) && guess.role !== 'personal' ? partsBeside(column, drafted) : [];
    if (parts.length > 1) {
      for (const { name } of parts) used.add(name);
      const notApplicable = [
        ...new Set(parts.flatMap(({ values }) => values.filter((value) => NOT_APPLICABLE.test(value)))),
      ];
      const answers = parts.map(({ name, part = name }, place) => ({ id: `a${place + 1}`, label: part, column: name }));
      blocks.push(
        block('Each part holds one word or nothing, so people could choose several.', {
          kind: 'multiple',
          id,
          wording: toWording({ ...column, part: undefined }),
          answers,
          ...(notApplicable.length === 0 ? {} : { notApplicable }),
        }),
      );
    } else if (guess.role === 'question') {
      used.add(column.name);
      const { kind = 'text', ...rest } = guess.question ?? {};
      blocks.push(block(guess.why, { kind, id, wording: toWording(column), column: column.name, ...rest }));
    }
  }
  return { text: blocks.join(''), used };
}

/** The columns that say of one answer each to the same question whether it was chosen; one nobody chose is among them. */
function partsBeside({ wording }: Column, drafted: readonly Drafted[]): (Column & { values: string[] })[] {
  return drafted.flatMap(({ column, note }) =>
    column.wording === wording && isMarksOnly(column, note)
      ? [{ ...column, values: [...(note.values?.keys() ?? [])] }]
      : [],
  );
}

/** A question that stands alone bears its part: "How useful were they? Workshops". */
function toWording({ name, wording, part }: Column): string {
  if (wording.length < 5) return `Write the wording of ${name}`;
  return part === undefined ? wording : `${wording} ${part}`;
}

function block(why: string, question: Record<string, unknown>): string {
  const lines = stringify([question]).trimEnd().split('\n');
  return `  # ${why}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function uniqueId(name: string, number: number): string {
  const words = toBaseLetters(name)
    .replace(/[^\w\s-]/g, '')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => /^[a-z0-9]+$/.test(word));
  return [`q${number}`, ...words.slice(0, 3)].join('-').slice(0, 40);
}
