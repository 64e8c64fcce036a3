// The counts that may be printed, table by table. Figures are made of these and of nothing else.
import type { Question } from '#schema/codebook.ts';
import type { Tally } from '../tally.ts';
import { answerName, baseName, crossTableName, groupBaseName, tableName } from './names.ts';
import type { System } from './system.ts';

/** A count, or what stands in its place. */
export type Printed = { count: number } | { hidden: 'small' | 'partner' };

export interface PrintedRow {
  /** Place of the group in the codebook; undefined for everybody. */
  group: number | undefined;
  base: Printed;
  /** One for each answer; undefined when the group is too small to be shown at all. */
  cells: Printed[] | undefined;
}

export interface PrintedTable {
  name: string;
  /** Places of the questions. */
  question: number;
  by: number | undefined;
  rows: PrintedRow[];
}

/** The tables that are left. A question that few people answered, or that could not be protected, is not among them. */
export function toPrinted(tally: Tally, system: System, withheld: readonly string[]): PrintedTable[] {
  const print = (name: string): Printed | undefined => {
    const unknown = system.find(name);
    if (unknown === undefined || unknown.status === 'absent') return undefined;
    return unknown.status === 'printed' ? { count: unknown.value } : { hidden: unknown.status };
  };
  const printAll = (names: readonly string[]): Printed[] | undefined => {
    const cells = names.map(print);
    return cells.every((cell) => cell !== undefined) ? cells : undefined;
  };
  const isGone = (question: Question): boolean => withheld.includes(tableName(question));
  const oneWay = tally.questions.flatMap((question, at): PrintedTable[] => {
    if (!('answers' in question) || isGone(question)) return [];
    const base = print(baseName(question));
    const cells = printAll(question.answers.map(({ id }) => answerName(question, id)));
    if (base === undefined || cells === undefined) return [];
    return [{ name: tableName(question), question: at, by: undefined, rows: [{ group: undefined, base, cells }] }];
  });
  const broken = tally.breakdowns.flatMap(({ question: at, by }): PrintedTable[] => {
    const [question, other] = [tally.questions[at], tally.questions[by]];
    if (!question || !other || !('answers' in question) || !('answers' in other)) return [];
    const name = tableName(question, other);
    if (withheld.includes(name) || isGone(question) || isGone(other)) return [];
    const rows = other.answers.flatMap(({ id }, group): PrintedRow[] => {
      const base = print(groupBaseName(question, answerName(other, id)));
      if (base === undefined) return [];
      const cells = question.answers.map((answer) =>
        crossTableName(answerName(question, answer.id), answerName(other, id)),
      );
      return [{ group, base, cells: printAll(cells) }];
    });
    return [{ name, question: at, by, rows }];
  });
  return [...oneWay, ...broken];
}
