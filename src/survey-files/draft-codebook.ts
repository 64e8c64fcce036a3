// A first codebook from the data: what each column probably is, and a remark that says why it was taken for that.
import { toBaseLetters } from '#text/base-letters.ts';
import { stringify } from 'yaml';
import { ColumnNotes, guessColumn, type Guess } from './guess-column.ts';
import { toColumnNames } from './headings.ts';
import { readRows } from './rows.ts';

/** @throws AnswerFault when the file cannot be read */
export async function draftCodebook(path: string): Promise<string> {
  const early: (readonly string[])[] = [];
  let headingRows = 1;
  let names: string[] = [];
  let notes: ColumnNotes[] = [];
  let rows = 0;
  const begin = (): void => {
    headingRows = hasTwoHeadings(early) ? 2 : 1;
    names = toColumnNames(early.slice(0, headingRows));
    notes = names.map(() => new ColumnNotes());
    for (const cells of early.slice(headingRows)) count(cells);
  };
  const count = (cells: readonly string[]): void => {
    rows += 1;
    notes.forEach((note, at) => note.add(cells[at] ?? ''));
  };
  await readRows(path, (cells) => {
    if (early.length < 3) {
      early.push([...cells]);
      if (early.length === 3) begin();
    } else count(cells);
  });
  if (early.length < 3) begin();
  return write(
    headingRows,
    names,
    names.map((name, at) => guessColumn(name, notes[at] ?? new ColumnNotes(), rows)),
  );
}

/** A question above several parts leaves the cells to its right empty. */
function hasTwoHeadings([first = [], second = []]: readonly (readonly string[])[]): boolean {
  const empty = first.filter((cell) => cell.trim() === '').length;
  return empty > 0 && first.some((cell, at) => cell.trim() === '' && (second[at] ?? '').trim() !== '');
}

const HEAD = `# A first codebook, guessed from the answers. Read every line, and put right what is wrong:
# the wording must be the question exactly as it was asked, and every column that could tell who somebody is
# must stand under "personal".
`;

function write(headingRows: number, names: readonly string[], guesses: readonly Guess[]): string {
  const of = (role: Guess['role']): string[] => names.filter((_, at) => guesses[at]?.role === role);
  const why = (role: Guess['role']): string =>
    names
      .flatMap((name, at) => (guesses[at]?.role === role ? [`# "${name}": ${guesses[at].why}`] : []))
      .map((line) => `${line}\n`)
      .join('');
  const top = stringify({
    title: 'Write a title',
    period: 'Write when people could answer',
    asked: 'Write who was asked',
    source: 'write-the-id-of-a-source',
    sourcePlace: 'Write where in the source',
    headingRows,
  });
  const [respondent] = of('respondent');
  const [weight] = of('weight');
  const lists =
    (respondent === undefined ? '' : why('respondent') + stringify({ respondent })) +
    (weight === undefined ? '' : why('weight') + stringify({ weight })) +
    (of('personal').length === 0 ? '' : why('personal') + stringify({ personal: of('personal') })) +
    (of('ignored').length === 0 ? '' : why('ignored') + stringify({ ignored: of('ignored') }));
  return `${HEAD}${top}${lists}questions:\n${writeQuestions(names, guesses)}`;
}

/** Parts of one question stand side by side and become one question with a column for each answer. */
function writeQuestions(names: readonly string[], guesses: readonly Guess[]): string {
  const used = new Set<string>();
  const blocks: string[] = [];
  names.forEach((name, at) => {
    const guess = guesses[at];
    if (guess?.role !== 'question' || used.has(name)) return;
    const [top = name] = name.split(' / ');
    const parts = names.flatMap((other, place) =>
      other.startsWith(`${top} / `) && (guesses[place]?.values ?? 2) <= 1 ? [other] : [],
    );
    const id = uniqueId(top, blocks.length + 1);
    if (parts.includes(name) && parts.length > 1) {
      for (const part of parts) used.add(part);
      const answers = parts.map((column, place) => ({
        id: `a${place + 1}`,
        label: column.slice(top.length + 3),
        column,
      }));
      blocks.push(
        block('Each part holds one word or nothing, so people could choose several.', {
          kind: 'multiple',
          id,
          wording: top,
          answers,
        }),
      );
      return;
    }
    const { kind = 'text', ...rest } = guess.question ?? {};
    blocks.push(
      block(guess.why, {
        kind,
        id,
        wording: name.length < 5 ? `Write the wording of ${name}` : name,
        column: name,
        ...rest,
      }),
    );
  });
  return blocks.join('');
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
