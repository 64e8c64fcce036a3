// A tally as a system of counts and sums: everything that is printed, and everything that could be worked out from it.
import type { Question } from '#schema/codebook.ts';
import type { Breakdown, Counts, Tally } from '../tally.ts';
import { answerName, baseName, crossTableName, groupBaseName, NOT_STATED, RESPONSES, tableName } from './names.ts';
import { LARGEST_SMALL, System } from './system.ts';

/** What hiding costs. Totals and bases are worth more to a reader than single cells. */
const CELL = 1;
const TOTAL = 12;
const GROUP_BASE = 25;

/** Larger counts cost a little more, so that the smallest is hidden first. */
const costOf = (value: number, kind: number): number => kind + Math.log10(value + 1) / 10;

export function buildSystem(tally: Tally): System {
  const system = new System();
  system.add(RESPONSES, tally.responses.count, { status: 'printed' });
  tally.questions.forEach((question, at) => {
    const counts = tally.oneWay[at];
    if (counts && 'answers' in question) addOneWay(system, question, counts);
  });
  for (const breakdown of tally.breakdowns) addBreakdown(system, tally, breakdown);
  for (const question of tally.questions) addRoute(system, tally, question);
  return system;
}

function answersOf(question: Question | undefined): readonly { id: string }[] {
  return question && 'answers' in question ? question.answers : [];
}

function addOneWay(system: System, question: Question, { base, counts }: Counts): void {
  const table = tableName(question);
  const isTiny = base.count <= LARGEST_SMALL;
  const whole = system.add(baseName(question), base.count, { status: isTiny ? 'absent' : 'printed' });
  const cells = answersOf(question).map(({ id }, index) => {
    const value = counts[index] ?? 0;
    return system.add(answerName(question, id), value, {
      table,
      status: isTiny ? 'absent' : 'printed',
      cost: costOf(value, TOTAL),
      guarded: true,
    });
  });
  if (question.kind !== 'multiple') {
    system.addSum(cells, whole);
    return;
  }
  // Who did not choose an answer is nowhere printed, but everybody can take it from the base.
  cells.forEach((cell, index) => {
    const value = base.count - (counts[index] ?? 0);
    const others = system.add(`not ${system.unknowns[cell]?.id ?? ''}`, value, { status: 'absent', guarded: true });
    system.addSum([cell, others], whole);
  });
}

function addBreakdown(system: System, tally: Tally, { question: at, by, groups }: Breakdown): void {
  const [question, other] = [tally.questions[at], tally.questions[by]];
  if (question === undefined || other === undefined) return;
  const table = tableName(question, other);
  const names = [...answersOf(other).map(({ id }) => id), NOT_STATED].map((id) => answerName(other, id));
  const isMultiple = question.kind === 'multiple';
  const all = tally.oneWay[at];
  // What everybody said, or nobody, is known of each group without any table of groups.
  const isOpen = answersOf(question).map((_, place) => [0, all?.base.count].includes(all?.counts[place] ?? 0));
  const bases = groups.map(({ base }, index) => {
    const isStated = index < groups.length - 1;
    return system.add(groupBaseName(question, names[index] ?? ''), base.count, {
      ...(isStated ? { table, cost: costOf(base.count, GROUP_BASE) } : {}),
      status: isStated ? 'printed' : 'absent',
      guarded: isStated,
    });
  });
  const cells = groups.map(({ base, counts }, index) => {
    const isStated = index < groups.length - 1 && base.count > LARGEST_SMALL;
    return answersOf(question).map(({ id }, place) => {
      const value = counts[place] ?? 0;
      return system.add(crossTableName(answerName(question, id), names[index] ?? ''), value, {
        ...(index < groups.length - 1 ? { table } : {}),
        ...(isStated ? { cost: costOf(value, CELL) } : {}),
        status: isStated ? 'printed' : 'absent',
        guarded: isOpen[place] === false,
      });
    });
  });
  groups.forEach(({ base, counts }, index) => {
    const [row = [], whole = 0] = [cells[index], bases[index]];
    if (!isMultiple) system.addSum(row, whole, table);
    else
      row.forEach((cell, place) => {
        const value = base.count - (counts[place] ?? 0);
        const others = system.add(`not ${system.unknowns[cell]?.id ?? ''}`, value, {
          status: 'absent',
          guarded: isOpen[place] === false,
        });
        system.addSum([cell, others], whole, table);
      });
  });
  answersOf(question).forEach(({ id }, place) => {
    const total = system.placeOf(answerName(question, id));
    if (total !== undefined)
      system.addSum(
        cells.map((row) => row[place] ?? 0),
        total,
        table,
      );
  });
  const total = system.placeOf(baseName(question));
  if (total !== undefined) system.addSum(bases, total, table);
  addSilent(system, tally, question, other, by, names, bases);
}

/** Everybody in a group answered the question or did not; how many did not is nowhere printed. */
function addSilent(
  system: System,
  tally: Tally,
  question: Question,
  other: Question,
  by: number,
  names: readonly string[],
  bases: readonly number[],
): void {
  const counts = tally.oneWay[by];
  if (counts === undefined) return;
  const notStated = system.add(answerName(other, NOT_STATED), tally.responses.count - counts.base.count, {
    status: 'absent',
  });
  const [everybody, stated] = [system.placeOf(RESPONSES), system.placeOf(baseName(other))];
  if (everybody !== undefined && stated !== undefined) system.addSum([stated, notStated], everybody);
  names.forEach((name, index) => {
    const whole = system.placeOf(name);
    const answered = bases[index];
    if (whole === undefined || answered === undefined) return;
    const value = (system.unknowns[whole]?.value ?? 0) - (system.unknowns[answered]?.value ?? 0);
    const silent = system.add(`silent on ${question.id} & ${name}`, value, { status: 'absent' });
    system.addSum([answered, silent], whole, tableName(question, other));
  });
}

/** A question for those who gave certain answers before: whoever was asked answered it or did not. */
function addRoute(system: System, tally: Tally, question: Question): void {
  const parent = tally.questions.find(({ id }) => id === question.askedIf?.question);
  if (parent === undefined || question.askedIf === undefined) return;
  const { answers } = question.askedIf;
  // Somebody can have chosen two of several answers, so only one of them makes a sum.
  if (parent.kind === 'multiple' && answers.length > 1) return;
  const join = (
    wholes: readonly (number | undefined)[],
    answered: number | undefined,
    name: string,
    table?: string,
  ): void => {
    if (answered === undefined || wholes.some((place) => place === undefined)) return;
    const asked = wholes.reduce<number>((sum, place) => sum + (system.unknowns[place ?? -1]?.value ?? 0), 0);
    const value = asked - (system.unknowns[answered]?.value ?? 0);
    const silent = system.add(`asked and silent on ${name}`, value, { status: 'absent' });
    const together = system.add(`asked ${name}`, asked, { status: 'absent' });
    system.addSum(
      wholes.map((place) => place ?? 0),
      together,
      table,
    );
    system.addSum([answered, silent], together, table);
  };
  const parts = answers.map((id) => answerName(parent, id));
  join(
    parts.map((name) => system.placeOf(name)),
    system.placeOf(baseName(question)),
    question.id,
  );
  for (const { question: at, by, groups } of tally.breakdowns) {
    const other = tally.questions[by];
    if (tally.questions[at] !== question || other === undefined) continue;
    system.followers.push({ table: tableName(question, other), after: tableName(parent, other) });
    groups.forEach((_, index) => {
      const group = answerName(other, answersOf(other)[index]?.id ?? NOT_STATED);
      const wholes = parts.map((name) => system.placeOf(crossTableName(name, group)));
      join(
        wholes,
        system.placeOf(groupBaseName(question, group)),
        `${question.id} & ${group}`,
        tableName(question, other),
      );
    });
  }
}
