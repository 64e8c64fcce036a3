// What has changed on the site: found by comparing two releases, or written down by an editor.
import { compareText } from '#text/compare.ts';
import type { EntryRef } from '../content-graph.ts';
import type { WatchedValues } from './watch.ts';

export interface Change {
  /** The day it was published: 2026-12-01. */
  on: string;
  ref: EntryRef;
  /** A watched field, the id of a number, `entry` for an entry that is new, or `words` for an editor's sentence. */
  field: string;
  /** The value before; absent when there was none. */
  was?: string;
  /** The value now; absent when there is none. */
  now?: string;
  /** The editor's own sentence. */
  what?: string;
}

/** The field of a change that is about a whole entry. */
export const NEW_ENTRY = 'entry';

/**
 * What differs from the last release, by entry and field. Entries that are gone are the business of redirects.
 * @param on the day of the release
 */
export function compareValues(before: WatchedValues, after: WatchedValues, on: string): Change[] {
  return Object.entries(after).flatMap(([name, fields]): Change[] => {
    const ref = name as EntryRef;
    const known = before[name];
    if (known === undefined) return [{ on, ref, field: NEW_ENTRY }];
    const names = [...new Set([...Object.keys(known), ...Object.keys(fields)])].sort();
    return names
      .filter((field) => known[field] !== fields[field])
      .map((field) => {
        const [was, now] = [known[field], fields[field]];
        return { on, ref, field, ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) };
      });
  });
}

/** Newest first; on one day by entry, then by field, so that two builds list them in one order. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const key = ({ ref, field, what = '' }: Change): string => [ref, field, what].join(' ');
  return changes.toSorted((a, b) => compareText(b.on, a.on) || compareText(key(a), key(b)));
}
