// What is published already: figures of earlier consultations to compare with, and earlier tables of this one to protect.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFigureTable } from '#files/figure-table.ts';
import { readYaml } from '#files/yaml.ts';
import type { Codebook, Question } from '#schema/codebook.ts';
import { figureSchema, type Figure, type FigureRow } from '#schema/consultations.ts';
import type { EarlierFigure } from '#survey/compare-earlier.ts';
import { figureId, type FigureContext } from '#survey/figures/made-figure.ts';
import { answerName, crossTableName } from '#survey/protect/names.ts';

interface PublishedFigure {
  figure: Figure;
  rows: readonly FigureRow[];
}

/** The figures that questions of the codebook name, by id. @param consultations folder of all consultations */
export function readEarlier({ questions }: Codebook, consultations: string): Map<string, EarlierFigure> {
  const wanted = questions.flatMap((question) =>
    'earlier' in question && question.earlier ? [question.earlier.figure] : [],
  );
  return new Map(
    wanted.flatMap((id) => {
      const folder = globSync(`*/${id}.yaml`, { cwd: consultations })[0];
      const found = folder === undefined ? undefined : readFigure(join(consultations, folder));
      if (found === undefined) return [];
      return [[id, { id, figure: found.figure, base: baseOf(found, consultations), rows: found.rows }] as const];
    }),
  );
}

function baseOf({ figure }: PublishedFigure, consultations: string): number | undefined {
  if (figure.baseFact === undefined) return figure.base;
  for (const path of globSync(`${figure.consultation}/*.yaml`, { cwd: consultations })) {
    const row = readFigure(join(consultations, path))?.rows.find(({ id }) => id === figure.baseFact);
    if (row?.value != null && row.qualifier === '') return row.value;
  }
  return undefined;
}

/** Undefined for what is no figure, and for one with a mistake in its fields or its table. */
function readFigure(path: string): PublishedFigure | undefined {
  if (basename(path) === 'about.yaml') return undefined;
  const parsed = figureSchema.safeParse(readYaml(readFileSync(path, 'utf8')).data);
  const table = path.replace(/\.yaml$/, '.csv');
  if (!parsed.success || !existsSync(table)) return undefined;
  const { rows, faults } = readFigureTable(readFileSync(table, 'utf8'), parsed.data);
  return faults.length > 0 ? undefined : { figure: parsed.data, rows };
}

export interface Before {
  /** Counts that were hidden in the tables now published, by the names the protection knows them by. */
  hidden: Set<string>;
  /** How many answered each question when it was published, by id. */
  bases: Map<string, number>;
  /** Figures that are there and have a mistake, so that nobody can say what they hid: "useful-2001.yaml". */
  unread: string[];
}

/** What was printed of this consultation the last time: what was hidden then must stay hidden. */
export function readPublishedTables(context: FigureContext, folder: string): Before {
  const hidden = new Set<string>();
  const bases = new Map<string, number>();
  const unread: string[] = [];
  const readIfThere = (id: string): PublishedFigure | undefined => {
    const path = join(folder, `${id}.yaml`);
    if (!existsSync(path)) return undefined;
    const found = readFigure(path);
    if (found === undefined) unread.push(basename(path));
    return found;
  };
  const { questions } = context.codebook;
  for (const question of questions) {
    if (!('answers' in question)) continue;
    const id = figureId(context, question);
    const alone = readIfThere(id);
    if (alone?.figure.base !== undefined) bases.set(question.id, alone.figure.base);
    const isHidden = (found: PublishedFigure | undefined, row: string): boolean =>
      found?.rows.some((item) => item.id === row && isGone(item)) === true;
    for (const answer of question.answers)
      if (isHidden(alone, `${id}-${answer.id}`)) hidden.add(answerName(question, answer.id));
    for (const by of groupQuestions(questions, question)) {
      const cross = figureId(context, question, by);
      const broken = readIfThere(cross);
      for (const group of by.answers)
        for (const answer of question.answers)
          if (isHidden(broken, `${cross}-${group.id}-${answer.id}`))
            hidden.add(crossTableName(answerName(question, answer.id), answerName(by, group.id)));
    }
  }
  return { hidden, bases, unread };
}

function groupQuestions(questions: readonly Question[], { by }: Extract<Question, { answers: unknown }>) {
  return questions.flatMap((question) => ('answers' in question && by.includes(question.id) ? [question] : []));
}

/** What stands in the place of a share when too few answered: the count itself, which is not hidden. */
const COUNTED = /\b\d+ of \d+ people: too few for a share/;

/** Hidden for its own sake or for another's, in whatever words an editor says so. */
function isGone({ value, note }: FigureRow): boolean {
  return value === null && !COUNTED.test(note);
}
