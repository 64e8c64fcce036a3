// The table of all kinds of finding. One row, one place in the handbook, one fixture folder of the same name.
import { FIELD_KINDS } from './kinds/fields.ts';
import { FILE_KINDS } from './kinds/files.ts';
import { LINK_KINDS } from './kinds/links.ts';
import { PROSE_KINDS } from './kinds/prose.ts';
import { SAFETY_KINDS } from './kinds/safety.ts';
import { SENSE_KINDS } from './kinds/sense.ts';
import type { Kind } from './kinds/kind.ts';
import { TABLE_KINDS } from './kinds/tables.ts';

/** The table in parts, each a page of the handbook, in its order. The id ends the address of the page. */
export const KIND_GROUPS = [
  { id: 'files', title: 'Files', kinds: FILE_KINDS },
  { id: 'fields', title: 'Fields', kinds: FIELD_KINDS },
  { id: 'ids-and-links', title: 'Ids and links', kinds: LINK_KINDS },
  { id: 'words', title: 'Words', kinds: PROSE_KINDS },
  { id: 'safety', title: 'Safety', kinds: SAFETY_KINDS },
  { id: 'sense', title: 'Sense', kinds: SENSE_KINDS },
  { id: 'tables-of-numbers', title: 'Tables of numbers', kinds: TABLE_KINDS },
] as const satisfies readonly { id: string; title: string; kinds: Readonly<Record<string, Kind>> }[];

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

/** The handbook page of a group of kinds, without the base path. */
export function groupAddress(id: string): string {
  return `/about/contribute/rules/${id}/`;
}

const GROUP_OF = new Map(KIND_GROUPS.flatMap(({ id, kinds }) => Object.keys(kinds).map((kind) => [kind, id] as const)));

/** Where the handbook explains a kind, without the base path; for a kind of another version, the list of all. */
export function kindAddress(kind: KindId): string {
  const group = GROUP_OF.get(kind);
  return group === undefined ? '/about/contribute/rules/' : `${groupAddress(group)}#${kind}`;
}
