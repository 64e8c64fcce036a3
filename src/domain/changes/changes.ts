// What has changed on the site: found by comparing two releases, or written down by an editor.
import { compareText } from '#text/compare.ts';
import { MONTHS } from '#time/names.ts';
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

/**
 * What readers are told, in the order given: of a field that changed more than once on a day its first value and its last. Left out is
 * what came back to its first value, and a sentence that only says the same in other words.
 */
export function collapseChanges(changes: readonly Change[]): Change[] {
  const ofOneField = Map.groupBy(changes, ({ on, ref, field, what = '' }) => [on, ref, field, what].join(' '));
  return [...ofOneField.values()].flatMap(([first, ...more]): Change[] => {
    if (first === undefined) return [];
    const { now: _, ...before } = first;
    const { now } = more.at(-1) ?? first;
    const isSame = before.was !== undefined && (before.was === now || isReworded(before.was, now));
    return isSame ? [] : [{ ...before, ...(now === undefined ? {} : { now }) }];
  });
}

/** Whether a value is a sentence, which can change and mean the same. */
export function isSentence(value: string): boolean {
  return value.endsWith('.');
}

/** A sentence that names no number and no month that the old one did not name. */
function isReworded(was: string, now = ''): boolean {
  const known = new Set(was.match(DETAIL));
  return isSentence(was) && isSentence(now) && (now.match(DETAIL) ?? []).every((detail) => known.has(detail));
}

const DETAIL = new RegExp(`[£€]?\\d+(?:[.,]\\d+)*%?|${MONTHS.join('|')}`, 'g');
