// Lays files of made-up answers in a folder of their own, outside any project, and imports them.
import { importAnswers, type Imported } from '#survey-files/import-answers.ts';
import { TestFolder } from '../setup/folder.ts';

/** A codebook with one question of each kind, and a column each. */
export const CODEBOOK = `title: What made-up people said
period: 2001; made up
asked: Made-up people
source: made-up-report
sourcePlace: Table
respondent: id
personal:
  - mail
questions:
  - kind: single
    id: part
    wording: Did you take part?
    column: part
    answers:
      - id: yes
        label: "Yes"
        code: "1"
      - id: no
        label: "No"
        code: "2"
    dontKnow: [Don't know]
  - kind: scale
    id: useful
    wording: How useful was it?
    askedIf: { question: part, answers: [yes] }
    column: useful
    answers:
      - { id: low, label: not useful, score: 0 }
      - { id: mid, label: useful, score: 1 }
      - { id: high, label: very useful, score: 2 }
  - kind: multiple
    id: wants
    wording: What would you like?
    column: wants
    answers:
      - { id: visits, label: Visits }
      - { id: talks, label: "Talks, long; or short" }
      - { id: food, label: Food }
  - kind: single
    id: size
    wording: How many are you?
    column: size
    answers:
      - { id: one, label: 1-2 }
      - { id: three, label: 3-9 }
  - kind: number
    id: visits
    wording: How often did you come?
    column: visits
    unit: visits
  - kind: text
    id: words
    wording: Anything else?
    column: words
`;

export const HEADING = ['id', 'mail', 'part', 'useful', 'wants', 'size', 'visits', 'words'];

/** Sound answers of so many made-up people. */
export function soundRows(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `person${at}@example.org`,
    at % 3 === 0 ? 'No' : 'Yes',
    at % 3 === 0 ? '' : (['very useful', 'useful', 'not useful'][(at >> 1) % 3] ?? ''),
    at % 4 === 0 ? 'Visits;Food' : at % 4 === 1 ? 'Talks, long; or short' : 'Food',
    at % 2 === 0 ? '1-2' : '3-9',
    String(at % 12),
    at % 5 === 0 ? 'Fine.' : '',
  ]);
}

export function toCsv(rows: readonly (readonly string[])[], delimiter = ','): string {
  const cell = (text: string): string => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('');
}

export function layFiles(files: Record<string, string | Uint8Array>): TestFolder {
  const laid = new TestFolder();
  for (const [name, content] of Object.entries(files)) laid.write(name, content);
  return laid;
}

/** Imports the answers of a folder with its codebook. */
export function importLaid(laid: TestFolder, answers = 'answers.csv'): Promise<Imported> {
  return importAnswers({ answers: laid.at(answers), codebook: laid.at('codebook.yaml'), out: laid.at('2001') });
}

/** Imports made-up answers from a file of this name; nothing is left behind. */
export async function importFrom(name: string, content: string | Uint8Array, codebook = CODEBOOK): Promise<Imported> {
  const laid = layFiles({ [name]: content, 'codebook.yaml': codebook });
  try {
    return await importLaid(laid, name);
  } finally {
    laid.remove();
  }
}

/** The rows of a figure, as lines of its table. */
export function tableOf({ files }: Imported, figure: string): string[] {
  return (
    files
      .find(({ name }) => name === `${figure}.csv`)
      ?.text.trimEnd()
      .split('\n')
      .slice(1) ?? []
  );
}
