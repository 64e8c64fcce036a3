// All counts of a survey as unknowns joined by sums, the way somebody sees them who tries to work out what is not printed.

/** What is printed in the place of a count. */
type CellStatus =
  /** The count itself. */
  | 'printed'
  /** "Fewer than 5". */
  | 'small'
  /** "Not shown, to protect a smaller number": the reader knows that it is 5 or more. */
  | 'partner'
  /** Nothing at all: its table or row is left out, or nobody prints such a count. */
  | 'absent';

/** Counts from 1 to this point at people. */
export const LARGEST_SMALL = 4;

export interface Unknown {
  /** Says what it counts: "sector=business & involve=yes". */
  id: string;
  value: number;
  status: CellStatus;
  /** It says what people answered, so a small one must not become known. */
  guarded: boolean;
  /** May be hidden to protect another one, at this cost; undefined for what is always printed. */
  cost: number | undefined;
  /** The tables it is printed in. */
  tables: string[];
  /** Places of the sums it is part of. */
  sums: number[];
}

/** Parts that add to a whole: coefficients 1 for parts, −1 for the whole. They add to 0. */
export interface Sum {
  parts: { at: number; sign: 1 | -1 }[];
  /** The table it belongs to; a table left out takes its sums along, because any totals can be split among free cells. */
  table: string | undefined;
}

interface Choices {
  /** The table it is printed in. */
  table?: string;
  cost?: number;
  status: CellStatus;
  guarded?: boolean;
}

export class System {
  readonly unknowns: Unknown[] = [];
  readonly sums: Sum[] = [];
  /** Tables that reveal another one, because only those were asked who gave a certain answer there. */
  readonly followers: { table: string; after: string }[] = [];
  readonly #places = new Map<string, number>();

  /** Adds a count, or finds it again: one count can be printed in two tables. */
  add(id: string, value: number, { table, cost, status, guarded = false }: Choices): number {
    const known = this.#places.get(id);
    const place = known ?? this.unknowns.length;
    if (known === undefined) {
      this.#places.set(id, place);
      this.unknowns.push({ id, value, status, guarded, cost, tables: [], sums: [] });
    }
    const unknown = this.unknowns[place];
    if (unknown && table !== undefined && !unknown.tables.includes(table)) unknown.tables.push(table);
    if (unknown && status === 'printed' && unknown.status === 'absent') Object.assign(unknown, { status, cost });
    return place;
  }

  find(id: string): Unknown | undefined {
    return this.unknowns[this.#places.get(id) ?? -1];
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  /** States that the parts add to the whole. */
  addSum(parts: readonly number[], whole: number, table?: string): void {
    const at = this.sums.length;
    const sum: Sum = {
      parts: [...parts.map((place) => ({ at: place, sign: 1 as const })), { at: whole, sign: -1 as const }],
      table,
    };
    this.sums.push(sum);
    for (const part of sum.parts) this.unknowns[part.at]?.sums.push(at);
  }

  /** Lets the sums of some tables go. */
  dropSums(isGone: (table: string) => boolean): void {
    const gone = new Set(this.sums.flatMap(({ table }, at) => (table !== undefined && isGone(table) ? [at] : [])));
    for (const unknown of this.unknowns) unknown.sums = unknown.sums.filter((at) => !gone.has(at));
  }
}

/** True for a count that must not become known, printed or not. */
export function isSensitive({ value, guarded }: Unknown): boolean {
  return guarded && value >= 1 && value <= LARGEST_SMALL;
}
