// An attacker: sees only what is printed, sets up the sums any reader knows, and asks a solver which hidden count has one value only.
import loadHighs, { type Model, type ModelData } from 'highs';
import type { Question } from '#schema/codebook.ts';
import type { Printed, PrintedTable } from '#survey/protect/printed.ts';
import type { Counts, Tally } from '#survey/tally.ts';

/** Whole numbers from 0 on, and linear sums between them. Shares no code with what protects. */
class Puzzle {
  readonly names: string[] = [];
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly rows: { indices: number[]; values: number[]; is: number }[] = [];
  readonly #places = new Map<string, number>();

  at(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.names.push(name);
    this.low.push(0);
    this.high.push(this.most);
    this.#places.set(name, this.names.length - 1);
    return this.names.length - 1;
  }

  readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** a + b + … = whole, or = a number. */
  sum(parts: readonly string[], whole: string | number): void {
    const indices = parts.map((name) => this.at(name));
    const values = parts.map(() => 1);
    if (typeof whole === 'number') this.rows.push({ indices, values, is: whole });
    else this.rows.push({ indices: [...indices, this.at(whole)], values: [...values, -1], is: 0 });
  }

  learn(name: string, printed: Printed): void {
    const at = this.at(name);
    if ('count' in printed) [this.low[at], this.high[at]] = [printed.count, printed.count];
    else if (printed.hidden === 'small') [this.low[at], this.high[at]] = [1, 4];
    else this.low[at] = 5;
  }
}

export interface Attack {
  /** Counts that are not printed and are answers of people. */
  hidden: number;
  /** Those that can have one value only, with that value. */
  recovered: { name: string; value: number }[];
}

const highs = await loadHighs();

/** @param tally the truth: it says what is worth attacking, and whether the attacker is right */
export function attack(tally: Tally, tables: readonly PrintedTable[]): Attack {
  const puzzle = setUp(tally.questions, tally.responses.count, tables);
  const targets = findTargets(tally, tables);
  return highs.withModel(toModel(puzzle), (model: Model) => {
    model.options.set({ output_flag: false });
    return { hidden: targets.size, recovered: recover(model, puzzle, targets) };
  });
}

function toModel({ names, low, high, rows }: Puzzle): ModelData {
  const starts = [0];
  for (const { indices } of rows) starts.push((starts.at(-1) ?? 0) + indices.length);
  const ends = rows.map(({ is }) => is);
  return {
    numCols: names.length,
    numRows: rows.length,
    colCost: names.map(() => 0),
    colLower: low,
    colUpper: high,
    rowLower: ends,
    rowUpper: ends,
    integrality: names.map(() => highs.constants.variableType.integer),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: names.length,
      starts,
      indices: rows.flatMap(({ indices }) => indices),
      values: rows.flatMap(({ values }) => values),
    },
  };
}

/** Every solution the solver finds is another possible survey: a count with two values in them is safe. */
function recover(model: Model, puzzle: Puzzle, targets: ReadonlyMap<string, number>): Attack['recovered'] {
  const open = new Map([...targets].map(([name, value]) => [puzzle.at(name), value]));
  const found: Attack['recovered'] = [];
  const solve = (): boolean => {
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return false;
    const values = model.getSolution().colValue;
    for (const [at, value] of open) if (Math.round(values[at] ?? 0) !== value) open.delete(at);
    return true;
  };
  for (const [at, value] of [...open]) {
    if (!open.has(at)) continue;
    const [low = 0, high = 0] = [puzzle.low[at], puzzle.high[at]];
    let isFree = false;
    for (const [from, to] of [
      [low, Math.min(high, value - 1)],
      [Math.max(low, value + 1), high],
    ] as const) {
      if (isFree || from > to) continue;
      model.changeColBounds(at, from, to);
      isFree = solve();
    }
    model.changeColBounds(at, low, high);
    if (!isFree) found.push({ name: puzzle.names[at] ?? '', value });
    open.delete(at);
  }
  return found;
}

const cell = (question: Question, answer: string, group = ''): string => `${question.id}:${answer}${group}`;
const others = (question: Question, answer: string, group = ''): string => `${question.id}:not ${answer}${group}`;
const answered = (question: Question, group = ''): string => `${question.id}!${group}`;

/** What anybody knows who reads the codebook: parts add to wholes, in each group and in all. */
function setUp(questions: readonly Question[], responses: number, tables: readonly PrintedTable[]): Puzzle {
  const puzzle = new Puzzle(responses);
  for (const question of questions) {
    if (!('answers' in question)) continue;
    addPeople(puzzle, question, '');
    puzzle.sum([answered(question), `${question.id}~`], responses);
    for (const by of question.by) {
      const other = questions.find(({ id }) => id === by);
      if (other === undefined || !('answers' in other)) continue;
      const groups = [...other.answers.map(({ id }) => `@${by}=${id}`), `@${by}=?`];
      for (const group of groups) {
        addPeople(puzzle, question, group);
        const whole = group.endsWith('=?') ? `${other.id}~` : cell(other, group.split('=')[1] ?? '');
        puzzle.sum([answered(question, group), `${question.id}~${group}`], whole);
      }
      const add = (name: (group: string) => string): void => puzzle.sum(groups.map(name), name(''));
      add((group) => answered(question, group));
      for (const { id } of question.answers) add((group) => cell(question, id, group));
    }
    addRoute(puzzle, question, questions);
  }
  for (const { question: at, by, rows } of tables) {
    const [question, other] = [questions[at], by === undefined ? undefined : questions[by]];
    if (!question || !('answers' in question)) continue;
    for (const { group, base, cells } of rows) {
      const name =
        other && 'answers' in other && group !== undefined ? `@${other.id}=${other.answers[group]?.id ?? ''}` : '';
      puzzle.learn(answered(question, name), base);
      cells?.forEach((printed, index) =>
        puzzle.learn(cell(question, question.answers[index]?.id ?? '', name), printed),
      );
    }
  }
  return puzzle;
}

function addPeople(puzzle: Puzzle, question: Question, group: string): void {
  if (!('answers' in question)) return;
  const cells = question.answers.map(({ id }) => cell(question, id, group));
  if (question.kind !== 'multiple') puzzle.sum(cells, answered(question, group));
  else
    for (const { id } of question.answers)
      puzzle.sum([cell(question, id, group), others(question, id, group)], answered(question, group));
}

function addRoute(puzzle: Puzzle, question: Question, questions: readonly Question[]): void {
  const parent = questions.find(({ id }) => id === question.askedIf?.question);
  if (!parent || !question.askedIf || !('answers' in parent) || !('by' in question)) return;
  if (parent.kind === 'multiple' && question.askedIf.answers.length > 1) return;
  const shared = question.by.filter((by) => parent.by.includes(by));
  const groups = shared.flatMap((by) => {
    const other = questions.find(({ id }) => id === by);
    return other && 'answers' in other ? [...other.answers.map(({ id }) => `@${by}=${id}`), `@${by}=?`] : [];
  });
  for (const group of ['', ...groups]) {
    const asked = question.askedIf.answers.map((id) => cell(parent, id, group));
    puzzle.sum([answered(question, group), `${question.id}^${group}`], `asked ${question.id}${group}`);
    puzzle.sum(asked, `asked ${question.id}${group}`);
  }
}

/** Small counts, printed or not, and all counts hidden for their sake. */
function findTargets(tally: Tally, tables: readonly PrintedTable[]): ReadonlyMap<string, number> {
  const targets = new Map<string, number>();
  const isSmall = (value: number): boolean => value >= 1 && value <= 4;
  const addCounts = (question: Question, { base, counts }: Counts, group: string): void => {
    if (!('answers' in question)) return;
    const all = tally.oneWay[tally.questions.indexOf(question)];
    question.answers.forEach(({ id }, index) => {
      const value = counts[index] ?? 0;
      const total = all?.counts[index] ?? 0;
      // What everybody said, or nobody, is known of each group without any table of groups.
      if (group !== '' && (total === 0 || total === all?.base.count)) return;
      if (isSmall(value)) targets.set(cell(question, id, group), value);
      if (question.kind === 'multiple' && isSmall(base.count - value))
        targets.set(others(question, id, group), base.count - value);
    });
    if (group !== '' && !group.endsWith('=?') && isSmall(base.count))
      targets.set(answered(question, group), base.count);
  };
  tally.oneWay.forEach((counts, at) => {
    const question = tally.questions[at];
    if (question) addCounts(question, counts, '');
  });
  for (const { question: at, by, groups } of tally.breakdowns) {
    const [question, other] = [tally.questions[at], tally.questions[by]];
    if (!question || !other || !('answers' in other)) continue;
    groups.forEach((counts, index) => addCounts(question, counts, `@${other.id}=${other.answers[index]?.id ?? '?'}`));
  }
  for (const { question: at, by, rows } of tables) {
    const [question, other] = [tally.questions[at], by === undefined ? undefined : tally.questions[by]];
    if (!question || !('answers' in question)) continue;
    for (const { group, cells, base } of rows) {
      const name =
        other && 'answers' in other && group !== undefined ? `@${other.id}=${other.answers[group]?.id ?? ''}` : '';
      const counts =
        by === undefined
          ? tally.oneWay[at]
          : tally.breakdowns.find((item) => item.question === at && item.by === by)?.groups[group ?? 0];
      if (!counts) continue;
      if ('hidden' in base) targets.set(answered(question, name), counts.base.count);
      cells?.forEach((printed, index) => {
        if ('hidden' in printed)
          targets.set(cell(question, question.answers[index]?.id ?? '', name), counts.counts[index] ?? 0);
      });
    }
  }
  return targets;
}
