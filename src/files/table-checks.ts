// What must hold in a row, and over all rows of a figure's table.
import { ID_PATTERN } from '#schema/fields.ts';
import type { FigureRow } from '#schema/consultations.ts';
import { atCell, quoteValue, type RowOfCells, type TableFault, type TableRules } from './table-fault.ts';

const NUMBERS = ['value', 'low', 'high'] as const;

/** Faults of one row: what is missing, out of range, or the wrong way round. */
export function findRowFaults({ row, cellOf }: RowOfCells, { scale, kind }: TableRules): TableFault[] {
  const faults: TableFault[] = [];
  const add = (column: string, fault: TableFault['kind'], what: string, remedy: string): void => {
    faults.push(atCell(cellOf(column), fault, what, remedy));
  };
  if (!ID_PATTERN.test(row.id)) {
    const what = row.id === '' ? 'The row has no id.' : `The id ${quoteValue(row.id)} cannot be used in a text.`;
    add(
      'id',
      'table-cell-missing',
      what,
      'Write lower-case letters, digits and single hyphens, such as   made-up-share',
    );
  }
  if (row.label.trim() === '')
    add('label', 'table-cell-missing', 'The row has no label.', 'Write what the number is about in a few words.');
  if (row.qualifier !== '' && !/^[a-z]+(?: [a-z]+){0,2}$/.test(row.qualifier)) {
    add(
      'qualifier',
      'table-cell-missing',
      `The qualifier ${quoteValue(row.qualifier)} is not a few small words.`,
      'Write what the source says before the number, such as   over   or   approximately',
    );
  }
  const scores = (scale ?? []).map((step) => step.score);
  for (const column of NUMBERS) {
    const number = row[column];
    if (number === null) continue;
    const range = rangeOf(row, scores);
    if (number < range[0] || number > range[1]) {
      add(column, 'table-out-of-range', describeRange(row, number), adviseRange(row, range));
    }
  }
  if (kind === 'scale' && (row.step === null || !scores.includes(row.step))) {
    add(
      'step',
      'table-out-of-range',
      `The step ${quoteValue(cellOf('step').text)} is not on the scale.`,
      `Write one of:   ${scores.join(', ')}`,
    );
  }
  return [...faults, findIntervalFault({ row, cellOf })].flat();
}

function rangeOf({ unit }: FigureRow, scores: readonly number[]): [number, number] {
  if (unit === 'percent') return [0, 100];
  if (unit === 'count') return [0, Number.MAX_SAFE_INTEGER];
  return scores.length > 0 ? [Math.min(...scores), Math.max(...scores)] : [-Infinity, Infinity];
}

function describeRange({ unit }: FigureRow, number: number): string {
  if (unit === 'percent') return `${number}% cannot be a share of a whole.`;
  if (unit === 'count') return `There cannot be ${number} of something.`;
  return `${number} is not on the scale.`;
}

function adviseRange({ unit }: FigureRow, [low, high]: [number, number]): string {
  return unit === 'count'
    ? 'Write a number of 0 or more, as the source prints it.'
    : `Write a number from ${low} to ${high}, as the source prints it.`;
}

function findIntervalFault({ row: { value, low, high }, cellOf }: RowOfCells): TableFault | [] {
  const toFault = (column: string, what: string, remedy: string): TableFault =>
    atCell(cellOf(column), 'table-interval', what, remedy);
  if (low === null && high === null) return [];
  if (low === null || high === null) {
    const missing = low === null ? 'low' : 'high';
    const remedy = 'Write both ends, or put a single number in "value".';
    return toFault(missing, `The range has no "${missing}" end.`, remedy);
  }
  if (low > high) {
    const remedy = `Write the smaller number first:   low ${high}   high ${low}`;
    return toFault('low', `The range runs from ${low} down to ${high}.`, remedy);
  }
  if (value === null || (value >= low && value <= high)) return [];
  const what = `The value ${value} lies outside its own interval from ${low} to ${high}.`;
  return toFault('value', what, 'Look the three numbers up in the source.');
}

/**
 * Faults between rows: the same thing twice, and parts that are more than the whole.
 * @param allRead false when a row could not be read, so that a sum may be short for that reason
 */
export function findTableFaults(placed: readonly RowOfCells[], rules: TableRules, allRead: boolean): TableFault[] {
  return [...findRepeated(placed, rules), ...findSums(placed, rules, allRead)];
}

function findRepeated(placed: readonly RowOfCells[], { kind }: TableRules): TableFault[] {
  const ids = new Map<string, number>();
  const labels = new Map<string, number>();
  return placed.flatMap(({ row, cellOf }) => {
    const label = kind === 'scale' ? `${row.label}\0${row.step}` : row.label;
    const column = ids.has(row.id) ? 'id' : labels.has(label) ? 'label' : undefined;
    const first = ids.get(row.id) ?? labels.get(label);
    ids.set(row.id, ids.get(row.id) ?? cellOf('id').line);
    labels.set(label, labels.get(label) ?? cellOf('id').line);
    if (column === undefined) return [];
    const what = `The ${column} ${quoteValue(column === 'id' ? row.id : row.label)} is also in line ${first}.`;
    return atCell(
      cellOf(column),
      'table-row-duplicate',
      what,
      'Keep one of the two rows, or say in the label what sets them apart.',
    );
  });
}

/** Shares that exclude each other cannot pass 100; half a per cent each is left for rounding. */
function findSums(
  placed: readonly RowOfCells[],
  { kind, exclusive, rest }: TableRules,
  allRead: boolean,
): TableFault[] {
  if (kind !== 'hundred' && kind !== 'scale' && exclusive !== true && rest !== true) return [];
  const wholes = new Map<string, RowOfCells[]>();
  for (const item of placed) {
    if (item.row.unit !== 'percent') continue;
    const whole = kind === 'scale' ? item.row.label : '';
    wholes.set(whole, [...(wholes.get(whole) ?? []), item]);
  }
  return [...wholes].flatMap(([whole, items]) => {
    const shares = items.map(({ row }) => row.value ?? row.low ?? 0);
    const sum = Math.round(shares.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
    const slack = items.length * 0.5;
    const complete = allRead && kind === 'scale' && items.every(({ row }) => row.value !== null);
    const last = items.at(-1);
    if (last === undefined || (sum <= 100 + slack && !(complete && sum < 100 - slack))) return [];
    const of = whole === '' ? '' : ` of ${quoteValue(whole)}`;
    return atCell(
      last.cellOf('value'),
      'table-sum',
      `The shares${of} add up to ${sum}, not to 100.`,
      'Look them up in the source. If people could give several answers, take "exclusive" and "rest" out of the figure.',
    );
  });
}
