// From counts to the tables that may be printed.
import type { Tally } from '../tally.ts';
import { buildSystem } from './build-system.ts';
import { toPrinted, type PrintedTable } from './printed.ts';
import { suppress, type Suppression, type SuppressionChoices } from './suppress.ts';
import type { System } from './system.ts';

export interface Protected extends Suppression {
  tables: PrintedTable[];
  system: System;
}

/** @param choices only for cells hidden before, and for tests */
export function protect(tally: Tally, choices: SuppressionChoices = {}): Protected {
  const system = buildSystem(tally);
  const suppression = suppress(system, choices);
  return { ...suppression, system, tables: toPrinted(tally, system, suppression.withheld) };
}
