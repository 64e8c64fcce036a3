// Reads a codebook: its fields against the schema, then what its parts say of each other.
import { readFileSync } from 'node:fs';
import { findFieldProblems } from '#check/find-field-problems.ts';
import { toFinding, type Finding } from '#check/finding.ts';
import type { Fields } from '#check/read/snapshot.ts';
import { walkValues } from '#check/read/walk-values.ts';
import { findPersonalData } from '#check/text/personal-data.ts';
import { codebookSchema, type Codebook, type Question } from '#schema/codebook.ts';
import { findNearest } from '#check/text/nearest.ts';
import { showValue } from '#check/text/show-value.ts';

interface ReadCodebook {
  codebook: Codebook | undefined;
  findings: Finding[];
}

/** @throws Error with a code when the file cannot be read */
export function readCodebook(path: string): ReadCodebook {
  return checkCodebook(path, readFileSync(path, 'utf8'));
}

/** The same from its text. */
export function checkCodebook(path: string, text: string): ReadCodebook {
  const { findings, fields } = findFieldProblems(path, text, codebookSchema);
  if (findings.length > 0 || fields.data === undefined) return { codebook: undefined, findings };
  const codebook = codebookSchema.parse(fields.data);
  const report: Report = (kind, at, what, remedy) =>
    findings.push(toFinding(kind, path, fields.yaml.placeOfValue(at), { what, remedy }));
  codebook.questions.forEach((question, index) => checkQuestion(codebook, question, index, report));
  checkQuotes(codebook, report);
  checkColumns(codebook, report);
  checkPrivateWords(fields, report);
  return { codebook: findings.length === 0 ? codebook : undefined, findings };
}

type Report = (
  kind: 'reference-missing' | 'id-duplicate' | 'field-contradiction' | 'item-repeated' | 'private-address',
  at: readonly (string | number)[],
  what: string,
  remedy: string,
) => void;

/** Every column the codebook speaks of, by name, with what it is for. */
export function columnsOf(codebook: Codebook): { name: string; at: (string | number)[]; of: string }[] {
  const questions = codebook.questions.flatMap((question, index) => {
    const at = ['questions', index];
    const own =
      question.column === undefined ? [] : [{ name: question.column, at: [...at, 'column'], of: question.id }];
    const parts =
      question.kind === 'multiple'
        ? question.answers.flatMap(({ column }, place) =>
            column === undefined ? [] : [{ name: column, at: [...at, 'answers', place, 'column'], of: question.id }],
          )
        : [];
    return [...own, ...parts];
  });
  const single = (['respondent', 'weight'] as const).flatMap((field) => {
    const name = codebook[field];
    return name === undefined ? [] : [{ name, at: [field], of: field }];
  });
  const lists = (['personal', 'ignored'] as const).flatMap((field) =>
    codebook[field].map((name, index) => ({ name, at: [field, index], of: field })),
  );
  const leftOut = codebook.leaveOut.map(({ column }, index) => ({
    name: column,
    at: ['leaveOut', index, 'column'],
    of: 'leaveOut',
  }));
  return [...questions, ...single, ...lists, ...leftOut];
}

/** Fields that stay in the codebook, or name what stands in the file. */
const UNPUBLISHED = new Set(['column', 'respondent', 'weight', 'personal', 'ignored', 'values', 'code', 'consent']);

function checkPrivateWords(fields: Fields, report: Report): void {
  for (const [{ title }, value, path] of walkValues(fields)) {
    // Quotes are held against the file, with a message of their own.
    if (path[0] === 'quotes' || path.some((step) => UNPUBLISHED.has(String(step)))) continue;
    const found = findPersonalData(String(value));
    if (found === undefined) continue;
    report(
      'private-address',
      path,
      `"${title ?? ''}" holds ${found.kind}, and it would be published.`,
      'Take it out. If people wrote it themselves, the question is of kind "text".',
    );
  }
}

function checkColumns(codebook: Codebook, report: Report): void {
  const seen = new Map<string, string>();
  for (const { name, at, of } of columnsOf(codebook)) {
    const first = seen.get(name);
    // What decides whether a row counts may be a question, too.
    if (of === 'leaveOut' && first !== 'personal') continue;
    // The number of a respondent identifies people too, so it may be named twice.
    if (first !== undefined && !(of === 'personal' && first === 'respondent')) {
      report(
        'item-repeated',
        at,
        `The column ${showValue(name)} is named twice.`,
        `Keep it with "${first}" or with "${of}".`,
      );
    }
    seen.set(name, first ?? of);
  }
}

function checkQuestion({ questions }: Codebook, question: Question, index: number, report: Report): void {
  const at = ['questions', index];
  if (questions.findIndex(({ id }) => id === question.id) < index) {
    report(
      'id-duplicate',
      [...at, 'id'],
      `There are two questions ${showValue(question.id)}.`,
      'Give one of them another id.',
    );
  }
  checkRoute(questions, question, index, report);
  if ('answers' in question) {
    checkAnswers(question, at, report);
    question.by.forEach((id, place) => checkBy(questions, question, id, [...at, 'by', place], report));
  }
  if (question.kind === 'multiple') {
    const parts = question.answers.filter(({ column }) => column !== undefined).length;
    if (
      (question.column === undefined) !== (parts === question.answers.length) ||
      (parts > 0 && question.column !== undefined)
    ) {
      report(
        'field-contradiction',
        at,
        `The question ${showValue(question.id)} needs one "column" for all its answers, or a "column" for each of them.`,
        'Write the one that fits the file, and leave the other out.',
      );
    }
  }
}

function checkRoute(questions: readonly Question[], question: Question, index: number, report: Report): void {
  if (question.askedIf === undefined) return;
  const at = ['questions', index, 'askedIf'];
  const parent = questions.slice(0, index).find(({ id }) => id === question.askedIf?.question);
  if (parent === undefined || !('answers' in parent)) {
    const known = questions.slice(0, index).flatMap((other) => ('answers' in other ? [other.id] : []));
    report(
      'reference-missing',
      [...at, 'question'],
      `No question with answers ${showValue(question.askedIf.question)} stands before this one.`,
      `The questions before it are: ${known.join(', ') || 'none'}.`,
    );
    return;
  }
  question.askedIf.answers.forEach((id, place) => checkAnswerId(parent.answers, id, [...at, 'answers', place], report));
}

function checkAnswerId(answers: readonly { id: string }[], id: string, at: (string | number)[], report: Report): void {
  if (answers.some((answer) => answer.id === id)) return;
  const ids = answers.map((answer) => answer.id);
  const near = findNearest(id, ids)[0];
  report(
    'reference-missing',
    at,
    `There is no answer ${showValue(id)}.`,
    `${near === undefined ? '' : `Did you mean ${showValue(near)}?  `}The answers are: ${ids.join(', ')}.`,
  );
}

function checkAnswers(
  question: Extract<Question, { answers: unknown }>,
  at: (string | number)[],
  report: Report,
): void {
  for (const field of ['id', 'label', 'code', ...(question.kind === 'scale' ? (['score'] as const) : [])] as const) {
    const seen = new Set<unknown>();
    question.answers.forEach((answer, place) => {
      const value: unknown = (answer as Record<string, unknown>)[field];
      if (value === undefined) return;
      if (seen.has(value)) {
        report(
          'item-repeated',
          [...at, 'answers', place, field],
          `Two answers have the ${field} ${showValue(value)}.`,
          'Give each its own, or take one of them away.',
        );
      }
      seen.add(value);
    });
  }
  if ('otherAnswer' in question && question.otherAnswer !== undefined)
    checkAnswerId(question.answers, question.otherAnswer, [...at, 'otherAnswer'], report);
  if ('earlier' in question)
    question.earlier?.rows.forEach(({ answer }, place) =>
      checkAnswerId(question.answers, answer, [...at, 'earlier', 'rows', place, 'answer'], report),
    );
}

function checkBy(
  questions: readonly Question[],
  question: Question,
  id: string,
  at: (string | number)[],
  report: Report,
): void {
  const other = questions.find((candidate) => candidate.id === id);
  const known = questions.flatMap(({ id: name, kind }) =>
    name !== question.id && (kind === 'single' || kind === 'scale') ? [name] : [],
  );
  if (other === undefined || !known.includes(id)) {
    const near = findNearest(id, known)[0];
    report(
      'reference-missing',
      at,
      `Results cannot be broken down by ${showValue(id)}.`,
      `${near === undefined ? '' : `Did you mean ${showValue(near)}?  `}Name another question of kind single or scale.`,
    );
    return;
  }
  if ('by' in other && other.by.includes(question.id)) {
    report(
      'field-contradiction',
      at,
      `The questions ${showValue(question.id)} and ${showValue(id)} are broken down by each other.`,
      'Keep one of the two; both tables hold the same counts.',
    );
  }
}

function checkQuotes({ questions, quotes }: Codebook, report: Report): void {
  quotes.forEach(({ question }, index) => {
    if (questions.some(({ id, kind }) => id === question && kind === 'text')) return;
    const known = questions.flatMap(({ id, kind }) => (kind === 'text' ? [id] : []));
    report(
      'reference-missing',
      ['quotes', index, 'question'],
      `There is no question of kind "text" called ${showValue(question)}.`,
      `Those of kind "text" are: ${known.join(', ') || 'none'}.`,
    );
  });
}
