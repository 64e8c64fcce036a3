// Promise: a published percentage can come from its base, and every number in a figure's text is in its data.
import { isPossible, nearestPossible } from '#survey/possible-percentages.ts';
import { toFinding, toPlace, type Finding } from '../finding.ts';
import type { ContentFile, EntryFile, Snapshot, TableFile, Rule } from '../read/snapshot.ts';
import { walkGroups } from '../read/walk-values.ts';
import { orList, showValue } from '../text/show-value.ts';

export const numbersAreInData: Rule = (snapshot) => [
  ...snapshot.tables.flatMap((tableFile) => {
    const { figure } = tableFile;
    if (figure?.fields?.data === undefined) return [];
    return [...checkShares(snapshot, tableFile, figure), ...checkFigureText(snapshot, tableFile, figure)];
  }),
  ...snapshot.files.flatMap((file) => checkSigns(file, snapshot)),
];

/** <Fact id="made-up-share"/>%: a share writes its own sign. */
const SIGNED = /<Fact\s+id="([^"]*)"\s*(?:\/>|>\s*<\/Fact>)(\s?(?:%|per ?cent\b))/g;

function checkSigns({ path: file, prose }: ContentFile, { facts }: Snapshot): Finding[] {
  return [...(prose?.text ?? '').matchAll(SIGNED)].flatMap(({ 0: all, 1: id = '', 2: sign = '', index }) => {
    if (facts.get(id)?.row?.unit !== 'percent') return [];
    const lines = prose?.text.slice(0, index + all.length - sign.length).split('\n') ?? [];
    return toFinding(
      'word-doubled',
      file,
      toPlace((prose?.firstLine ?? 1) + lines.length - 1, (lines.at(-1)?.length ?? 0) + 1),
      {
        what: `<Fact id=${showValue(id)}/> adds a percent sign itself, so readers see two.`,
        remedy: `Delete ${showValue(sign.trim())} after it.`,
        value: sign.trim(),
      },
    );
  });
}

/** The GRIM test. Numbers the source itself calls rough are left alone, and so are weighted ones, which are no counts. */
function checkShares(snapshot: Snapshot, { file, table }: TableFile, figure: EntryFile): Finding[] {
  const whole = baseOf(snapshot, figure);
  if (figure.fields?.data?.['effectiveBase'] !== undefined) return [];
  const lines = (file.text ?? '').split('\n');
  return table.rows.flatMap(({ id, value, unit, qualifier, base: own }) => {
    const base = own ?? whole;
    if (base === undefined || base < 1) return [];
    if (unit !== 'percent' || value === null || qualifier !== '' || isPossible(value, base)) return [];
    const line = lines.findIndex((text) => text.startsWith(`${id},`) || text.startsWith(`"${id}",`));
    const near = nearestPossible(value, base).map(({ people, percent }) => `${people} of ${base} is ${percent}%`);
    return toFinding('percent-impossible', file.path, toPlace(line + 1), {
      what: `${value}% cannot come from ${base} answers.`,
      remedy: `The nearest are: ${near.join(', ')}.  Look the share and its base up in the source.`,
      value: String(value),
    });
  });
}

function baseOf({ facts }: Snapshot, { fields }: EntryFile): number | undefined {
  const base = fields?.data?.['base'];
  if (typeof base === 'number') return base > 0 ? base : undefined;
  const row = facts.get(String(fields?.data?.['baseFact']))?.row;
  return row?.qualifier === '' && row.value !== null && row.value > 0 ? row.value : undefined;
}

const WORDED = ['title', 'shortTitle', 'summary'] as const;

function checkFigureText(snapshot: Snapshot, { table }: TableFile, figure: EntryFile): Finding[] {
  if (table.faults.length > 0) return [];
  const known = knownNumbers(snapshot, table.rows, figure);
  const { data, yaml } = figure.fields ?? {};
  return WORDED.flatMap((field) => {
    const text = data?.[field];
    if (typeof text !== 'string') return [];
    const strange = numbersIn(text).filter((number) => !known.has(number));
    if (strange.length === 0) return [];
    return toFinding('number-not-in-data', figure.path, yaml?.placeOfValue([field]), {
      what: `${field} has ${orList(strange.map(String))}, which is not in the table: ${showValue(text)}.`,
      remedy: `Use a number of ${figure.path.replace(/\.yaml$/, '.csv')}, or correct the table.`,
      value: String(strange[0]),
    });
  });
}

/** The numbers of the table, of the figure's own fields and of the year; "the other 6%" belongs to a single 94%. */
function knownNumbers(snapshot: Snapshot, rows: TableFile['table']['rows'], figure: EntryFile): ReadonlySet<number> {
  const numbers = new Set<number>([rows.length]);
  const add = (value: unknown): void => {
    if (typeof value === 'number') numbers.add(value);
  };
  for (const { value, low, high, label, note } of rows) {
    for (const number of [value, low, high, ...numbersIn(label), ...numbersIn(note)]) add(number);
    if (value !== null && rows.length === 1) add(100 - value);
  }
  for (const [group] of walkGroups(figure.fields?.data)) Object.values(group).forEach(add);
  for (const number of numbersIn(figure.locus.consultation ?? '')) add(number);
  const { data } = figure.fields ?? {};
  for (const field of ['question', 'asked']) for (const number of numbersIn(String(data?.[field] ?? ''))) add(number);
  add(snapshot.facts.get(String(data?.['baseFact']))?.row?.value);
  return numbers;
}

/** "86%", "1,200" and "2.96" as numbers; digits inside names such as H2O are not numbers. */
function numbersIn(phrase: string): number[] {
  const found = phrase.match(/(?<![\p{L}\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d])/gu) ?? [];
  return found.map((text) => Number(text.replace(/,/g, '')));
}
