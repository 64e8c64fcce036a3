// How strongly groups, themes and objectives are linked: the words and the fill of the phase discs, read from the hub.
import type { CollectionName } from '#schema/collections.ts';
import { VERBS } from '#schema/links.ts';
import type { EntryRef, Hub, HubEntry } from './hub.ts';

/** The states of the disc: filled by a share, a plain ring, a ring round a disc (always), a dashed ring (not confirmed). */
export type Phase = { kind: 'share'; share: number } | { kind: 'ring' } | { kind: 'always' } | { kind: 'dashed' };

export type Strength = 'leads' | 'contributes' | 'none';

export const STRENGTH_WORDS: Record<Strength, string> = {
  leads: 'leads',
  contributes: 'contributes',
  none: 'no link',
};

const STRENGTH_PHASES: Record<Strength, Phase> = {
  leads: { kind: 'share', share: 1 },
  contributes: { kind: 'share', share: 0.5 },
  none: { kind: 'ring' },
};

export function toPhase(strength: Strength): Phase {
  return STRENGTH_PHASES[strength];
}

/** The strongest link between two entries, whichever of them carries it. */
export function getStrength(hub: Hub, a: EntryRef, b: EntryRef): Strength {
  let best = 0;
  for (const link of hub.outgoing.get(a) ?? []) if (link.to === b) best = Math.max(best, VERBS[link.verb].strength);
  for (const link of hub.outgoing.get(b) ?? []) if (link.to === a) best = Math.max(best, VERBS[link.verb].strength);
  return best === 1 ? 'leads' : best > 0 ? 'contributes' : 'none';
}

/** One row of the phase table: the strength of an entry's link to every entry of a collection, in reading order. */
export function getPhaseRow(
  hub: Hub,
  ref: EntryRef,
  collection: CollectionName,
): { entry: HubEntry; strength: Strength }[] {
  return (hub.byCollection.get(collection) ?? []).map((entry) => ({
    entry,
    strength: getStrength(hub, ref, entry.ref),
  }));
}
