// Linked entries with the phase of their link, for "Groups working on it" and "Where it fits".
import { getConnections, type EntryRef } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { getStrength, STRENGTH_WORDS, toPhase, type Phase } from '#domain/phases.ts';
import type { CollectionName } from '#schema/collections.ts';
import { upperFirst } from '#text/letter-case.ts';
import { codeOf } from './phase-table.ts';

export interface LinkLine {
  phase: Phase;
  title: string;
  href: string;
  /** "Leads. Why." */
  words: string;
}

/** Entries of a collection joined to this one by leading or contributing, strongest first. */
export function toLinkLines(library: Library, ref: EntryRef, collection: CollectionName): LinkLine[] {
  return getConnections(library.hub, ref, collection)
    .map((connection) => ({ connection, strength: getStrength(library.hub, ref, connection.entry.ref) }))
    .filter(({ strength }) => strength !== 'none')
    .sort((a, b) => Number(b.strength === 'leads') - Number(a.strength === 'leads'))
    .map(({ connection: { entry, reason }, strength }) => ({
      phase: toPhase(strength),
      title: entry.collection === 'objectives' ? `${codeOf(entry)}. ${entry.title}` : entry.title,
      href: library.toHref(entry.address),
      words: `${upperFirst(STRENGTH_WORDS[strength])}. ${reason}`,
    }));
}
