// The table of all kinds of finding. One row, one handbook page, one fixture folder of the same name.
import { FIELD_KINDS } from './kinds/fields.ts';
import { FILE_KINDS } from './kinds/files.ts';
import { LINK_KINDS } from './kinds/links.ts';
import { PROSE_KINDS } from './kinds/prose.ts';
import { SAFETY_KINDS } from './kinds/safety.ts';
import { SENSE_KINDS } from './kinds/sense.ts';
import { TABLE_KINDS } from './kinds/tables.ts';

/** In the order of the handbook. */
export const KINDS = {
  ...FILE_KINDS,
  ...FIELD_KINDS,
  ...LINK_KINDS,
  ...PROSE_KINDS,
  ...SAFETY_KINDS,
  ...SENSE_KINDS,
  ...TABLE_KINDS,
} as const;

export type KindId = keyof typeof KINDS;
export const KIND_IDS = Object.keys(KINDS) as KindId[];

/** The handbook page of a kind, without the base path. */
export function kindAddress(kind: KindId): string {
  return `/about/contribute/rules/${kind}/`;
}
