// What the editors' handbook is drawn from: the rules of the checker, the fields of each collection, the components.
import type { TextReferences } from '#schema/prose.ts';

/** One rule, as the handbook explains it. */
export interface Rule {
  id: string;
  address: string;
  severity: 'error' | 'warning';
  title: string;
  /** Why it matters to a reader of the site. */
  meaning: string;
  wrong: string;
  right: string;
  /** The examples are words about a file, not lines of it. */
  isDescription: boolean;
  /** What the checker prints of the wrong example. */
  message: string;
}

export interface RuleGroup {
  id: string;
  address: string;
  title: string;
  rules: Rule[];
}

/** One field as an editor meets it. */
export interface HandbookField {
  /** The key an editor writes. */
  name: string;
  title: string;
  help: string;
  isRequired: boolean;
  /** Several values, one "- " line each. */
  isList: boolean;
  kind: 'text' | 'number' | 'flag' | 'choice' | 'group' | 'other';
  /** How a text is written, where it is not plain words. */
  writtenAs: 'day' | 'partial-day' | 'local-time' | 'web-address' | 'text';
  min?: number;
  max?: number;
  choices: readonly string[];
  /** The collection an id points to; "any" or "facts" as in the schema. */
  refersTo?: string;
  /** A line that would pass. */
  example?: string;
  /** The fields of a group. */
  fields: HandbookField[];
}

/** A collection or a settings file with all its fields. */
export interface CollectionDoc {
  id: string;
  address: string;
  /** "news item", "site settings". */
  singular: string;
  plural: string;
  /** Where its files lie: "content/news/<id>.mdx". */
  path: string;
  /** Words follow the fields. */
  hasText: boolean;
  /** What starts a new one; none for settings. */
  command?: string;
  fields: HandbookField[];
}

export interface ComponentHelp {
  name: string;
  help: string;
  /** In a sentence, or on lines of its own. */
  place: 'inline' | 'block';
  props: HandbookField[];
  /** MDX that shows it. */
  example: string;
  /** What the example names. */
  references: TextReferences;
}

/** Where the handbook explains the fields of a collection or a settings file. */
export function fieldsAddress(id: string): string {
  return `/about/contribute/fields/${id}/`;
}
