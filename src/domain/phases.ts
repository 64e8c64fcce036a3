// How strongly groups, themes and objectives are linked: the words and the fill of the phase discs, read from the hub.
import type { CollectionName } from '#schema/collections.ts';
import { VERBS } from '#schema/links.ts';
import type { EntryRef, Hub, HubEntry, HubLink } from './hub.ts';

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

/** The strongest link between two entries, whichever of them carries it; of equals, one that a source states. */
function findStrongest(hub: Hub, a: EntryRef, b: EntryRef): HubLink | undefined {
  const rank = ({ verb, source }: HubLink): number => 2 * VERBS[verb].strength + (source === undefined ? 0 : 0.5);
  return [...(hub.outgoing.get(a) ?? []), ...(hub.outgoing.get(b) ?? [])]
    .filter(({ from, to, verb }) => (from === a ? to === b : to === a) && VERBS[verb].strength > 0)
    .reduce<HubLink | undefined>((best, link) => (best && rank(best) >= rank(link) ? best : link), undefined);
}

export interface Tie {
  strength: Strength;
  /** `true` when no source states the link, so that it is drawn by our own judgement. */
  isEditorial: boolean;
}

/** How strongly two entries are linked, and on whose word. */
export function getTie(hub: Hub, a: EntryRef, b: EntryRef): Tie {
  const link = findStrongest(hub, a, b);
  if (link === undefined) return { strength: 'none', isEditorial: false };
  return {
    strength: VERBS[link.verb].strength === 1 ? 'leads' : 'contributes',
    isEditorial: link.source === undefined,
  };
}

/** One row of the phase table: an entry's link to every entry of a collection, in reading order. */
export function getPhaseRow(hub: Hub, ref: EntryRef, collection: CollectionName): ({ entry: HubEntry } & Tie)[] {
  return (hub.byCollection.get(collection) ?? []).map((entry) => ({ entry, ...getTie(hub, ref, entry.ref) }));
}
