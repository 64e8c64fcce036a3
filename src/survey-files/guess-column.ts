// What a column of answers probably is, from its heading and from a bounded look at its cells.

/** More different cells than this are words of people's own, or numbers. */
const MOST_VALUES = 40;
const MOST_ANSWERS = 15;

export class ColumnNotes {
  filled = 0;
  numbers = 0;
  longest = 0;
  mails = 0;
  lists = 0;
  /** Different cells, in the order they were met; undefined once there are too many. */
  values: Map<string, number> | undefined = new Map();
  parts: Map<string, number> | undefined = new Map();

  add(cell: string): void {
    const text = cell.replace(/\s+/gu, ' ').trim();
    if (text === '') return;
    this.filled += 1;
    this.longest = Math.max(this.longest, text.length);
    if (/^-?\d+(?:\.\d+)?$/.test(text)) this.numbers += 1;
    if (/\S@\S+\.\S/.test(text)) this.mails += 1;
    if (text.includes(';')) this.lists += 1;
    this.values = remember(this.values, [text]);
    this.parts = remember(
      this.parts,
      text.split(';').map((part) => part.trim()),
    );
  }
}

function remember(known: Map<string, number> | undefined, texts: readonly string[]): Map<string, number> | undefined {
  if (known === undefined) return undefined;
  for (const text of texts) if (text !== '') known.set(text, (known.get(text) ?? 0) + 1);
  return known.size > MOST_VALUES ? undefined : known;
}

export interface Guess {
  role: 'personal' | 'respondent' | 'weight' | 'ignored' | 'question';
  why: string;
  /** How many different cells there are; Infinity when too many to count. */
  values: number;
  question?: Record<string, unknown>;
}

/** Scales that many questionnaires use, weakest first. */
const SCALES = [
  ['strongly disagree', 'disagree', 'neither agree nor disagree', 'agree', 'strongly agree'],
  ['not at all important', 'slightly important', 'important', 'very important'],
  ['very poor', 'poor', 'fair', 'good', 'very good'],
  ['very dissatisfied', 'dissatisfied', 'neither', 'satisfied', 'very satisfied'],
  ['never', 'rarely', 'sometimes', 'often', 'always'],
];

export function guessColumn(name: string, notes: ColumnNotes, rows: number): Guess {
  const values = notes.values?.size ?? Infinity;
  const guess = (role: Guess['role'], why: string, question?: Record<string, unknown>): Guess => ({
    role,
    why,
    values,
    ...(question === undefined ? {} : { question }),
  });
  if (/e-?mail|(?:first|last|full|sur)[ _-]?name|^name$|phone|address|postcode/i.test(name))
    return guess('personal', 'the heading speaks of a person.');
  if (notes.mails > 0) return guess('personal', 'there are email addresses in it.');
  if (/^(?:respondent|response)[ _-]?id|^id$/i.test(name)) return guess('respondent', 'the heading speaks of an id.');
  if (/weight/i.test(name) && notes.numbers === notes.filled) return guess('weight', 'numbers under "weight".');
  if (/^(?:start|end)|date|time|duration|collector|status|progress|^ip/i.test(name))
    return guess('ignored', 'the heading speaks of the questionnaire, not of an answer.');
  if (notes.filled === 0) return guess('ignored', 'it is empty.');
  const all = `${notes.filled.toLocaleString('en-GB')} of ${rows.toLocaleString('en-GB')} rows`;
  if (notes.numbers === notes.filled && values > 11)
    return guess('question', `Only numbers, in ${all}.`, { kind: 'number', unit: 'write the unit' });
  if (notes.lists > 0 && notes.parts !== undefined && notes.parts.size <= MOST_ANSWERS)
    return guess('question', `Answers with semicolons between them, in ${all}.`, {
      kind: 'multiple',
      separator: ';',
      answers: toAnswers([...notes.parts.keys()].sort()),
    });
  if (values < 2) return guess('question', `One cell only, in ${all}.`, { kind: 'text' });
  if (values <= MOST_ANSWERS && notes.longest <= 120) return guessChoice([...(notes.values?.keys() ?? [])], all, guess);
  return guess('question', `Words of their own: too many different cells, in ${all}.`, { kind: 'text' });
}

function guessChoice(
  labels: readonly string[],
  all: string,
  guess: (role: 'question', why: string, question: Record<string, unknown>) => Guess,
): Guess {
  const scale = SCALES.find(
    (steps) => labels.length > 1 && labels.every((label) => steps.includes(label.toLowerCase())),
  );
  if (scale) {
    const answers = scale.map((step, score) => ({
      id: step.replaceAll(' ', '-'),
      label: labels.find((label) => label.toLowerCase() === step) ?? step,
      score,
    }));
    return guess('question', `The words of a scale that many use, in ${all}.`, { kind: 'scale', answers });
  }
  const why = `${labels.length} different cells, in ${all}.`;
  return guess('question', why, { kind: 'single', answers: toAnswers([...labels].sort()) });
}

function toAnswers(labels: readonly string[]): { id: string; label: string }[] {
  return labels.map((label, at) => ({ id: `a${at + 1}`, label }));
}
