// The shape of what is said about a file of answers: the place, what is wrong, what to do. The same four lines as the checker's.
import { formatNumber } from '#text/format-number.ts';
import { FILE_KINDS, type FileKind } from './kinds.ts';

export interface AnswerFinding {
  kind: FileKind;
  /** Name of the file, as it was given. */
  file: string;
  /** Counted as a spreadsheet counts, from 1. */
  row?: number | undefined;
  /** Heading of the column. */
  column?: string | undefined;
  what: string;
  remedy: string;
}

type Message = Omit<AnswerFinding, 'kind' | 'file'>;

export function toAnswerFinding(kind: FileKind, file: string, message: Message): AnswerFinding {
  return { kind, file, ...message };
}

/** Thrown where reading cannot go on; everything else is gathered. */
export class AnswerFault extends Error {
  readonly finding: AnswerFinding;

  constructor(kind: FileKind, file: string, message: Message) {
    super(message.what);
    this.finding = toAnswerFinding(kind, file, message);
  }
}

export function isError({ kind }: AnswerFinding): boolean {
  return FILE_KINDS[kind].severity === 'error';
}

/** Place, fault, remedy, kind: four lines. */
export function formatAnswerFinding({ kind, file, row, column, what, remedy }: AnswerFinding): string {
  const place = [
    file,
    ...(row === undefined ? [] : [`row ${formatNumber(row)}`]),
    ...(column === undefined ? [] : [`column "${column}"`]),
  ];
  return [
    place.join(', '),
    `  ${what}`,
    `  ${remedy}`,
    `  ${FILE_KINDS[kind].severity} · ${kind} · /about/from-answers-to-figures/`,
  ].join('\n');
}
