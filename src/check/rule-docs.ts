// The table of all kinds of finding. One row, one place in the handbook, one fixture folder of the same name.
import { FIELD_RULES } from './rule-docs/fields.ts';
import { FILE_RULES } from './rule-docs/files.ts';
import { LINK_RULES } from './rule-docs/links.ts';
import { PROSE_RULES } from './rule-docs/prose.ts';
import { SAFETY_RULES } from './rule-docs/safety.ts';
import { CONSISTENCY_RULES } from './rule-docs/consistency.ts';
import type { RuleDoc, Severity } from './rule-docs/rule-doc.ts';
import { SETTING_RULES } from './rule-docs/settings.ts';
import { TABLE_RULES } from './rule-docs/tables.ts';

/** The table in parts, each a page of the handbook, in its order. The id ends the address of the page. */
export const RULE_GROUPS = [
  { id: 'files', title: 'Files', kinds: FILE_RULES },
  { id: 'fields', title: 'Fields', kinds: FIELD_RULES },
  { id: 'ids-and-links', title: 'Ids and links', kinds: LINK_RULES },
  { id: 'words', title: 'Words', kinds: PROSE_RULES },
  { id: 'safety', title: 'Safety', kinds: SAFETY_RULES },
  { id: 'sense', title: 'Sense', kinds: CONSISTENCY_RULES },
  { id: 'settings', title: 'Settings', kinds: SETTING_RULES },
  { id: 'tables-of-numbers', title: 'Tables of numbers', kinds: TABLE_RULES },
] as const satisfies readonly { id: string; title: string; kinds: Readonly<Record<string, RuleDoc>> }[];

export const RULE_DOCS = {
  ...FILE_RULES,
  ...FIELD_RULES,
  ...LINK_RULES,
  ...PROSE_RULES,
  ...SAFETY_RULES,
  ...CONSISTENCY_RULES,
  ...SETTING_RULES,
  ...TABLE_RULES,
} as const;

export type RuleId = keyof typeof RULE_DOCS;
export function severityOf(kind: RuleId): Severity {
  const doc: RuleDoc = RULE_DOCS[kind];
  return doc.severity ?? 'error';
}

export const RULE_IDS = Object.keys(RULE_DOCS) as RuleId[];

/** The handbook page of a group of kinds, without the base path. */
export function groupAddress(id: string): string {
  return `/about/contribute/rules/${id}/`;
}

const GROUP_OF = new Map(RULE_GROUPS.flatMap(({ id, kinds }) => Object.keys(kinds).map((kind) => [kind, id] as const)));

/** Where the handbook explains a kind, without the base path; for a kind of another version, the list of all. */
export function ruleAddress(kind: RuleId): string {
  const group = GROUP_OF.get(kind);
  return group === undefined ? '/about/contribute/rules/' : `${groupAddress(group)}#${kind}`;
}
