// The table of all kinds of finding. One row, one handbook page, one fixture folder of the same name.
import { FIELD_KINDS } from './kinds/fields.ts';
import { FILE_KINDS } from './kinds/files.ts';
import { LINK_KINDS } from './kinds/links.ts';
import { PROSE_KINDS } from './kinds/prose.ts';
import { SAFETY_KINDS } from './kinds/safety.ts';
import { SENSE_KINDS } from './kinds/sense.ts';
import type { Kind } from './kinds/kind.ts';
import { TABLE_KINDS } from './kinds/tables.ts';

/** The table in parts, in the order of the handbook. */
export const KIND_GROUPS = [
  { title: 'Files', kinds: FILE_KINDS },
  { title: 'Fields', kinds: FIELD_KINDS },
  { title: 'Ids and links', kinds: LINK_KINDS },
  { title: 'Words', kinds: PROSE_KINDS },
  { title: 'Safety', kinds: SAFETY_KINDS },
  { title: 'Sense', kinds: SENSE_KINDS },
  { title: 'Tables of numbers', kinds: TABLE_KINDS },
] as const satisfies readonly { title: string; kinds: Readonly<Record<string, Kind>> }[];

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
