// How strongly groups, themes and objectives are linked: the words and the fill of the phase discs, read from the content graph.
import { VERBS } from '#schema/links.ts';
import type { EntryRef, ContentGraph, GraphLink } from './content-graph.ts';

/** The states of the disc: filled by a share, a plain ring, a ring round a disc (always), a dashed ring (not confirmed). */
export type Phase = { kind: 'share'; share: number } | { kind: 'ring' } | { kind: 'always' } | { kind: 'dashed' };

export type Strength = 'leads' | 'contributes' | 'none';

export function toPhase(strength: Exclude<Strength, 'none'>): Phase {
  return { kind: 'share', share: strength === 'leads' ? 1 : 0.5 };
}

/** The strongest link between two entries, whichever of them carries it; of equals, one that a source states. */
function findStrongest(graph: ContentGraph, a: EntryRef, b: EntryRef): GraphLink | undefined {
  const rank = ({ verb, source }: GraphLink): number => 2 * VERBS[verb] + (source === undefined ? 0 : 0.5);
  return [...(graph.outgoing.get(a) ?? []), ...(graph.outgoing.get(b) ?? [])]
    .filter(({ from, to, verb }) => (from === a ? to === b : to === a) && VERBS[verb] > 0)
    .reduce<GraphLink | undefined>((best, link) => (best && rank(best) >= rank(link) ? best : link), undefined);
}

interface LinkStrength {
  strength: Strength;
  /** `true` when no source states the link, so that it is drawn by our own judgement. */
  isEditorial: boolean;
}

/** How strongly two entries are linked, and on whose word. */
export function getLinkStrength(graph: ContentGraph, a: EntryRef, b: EntryRef): LinkStrength {
  const link = findStrongest(graph, a, b);
  if (link === undefined) return { strength: 'none', isEditorial: false };
  return {
    strength: VERBS[link.verb] === 1 ? 'leads' : 'contributes',
    isEditorial: link.source === undefined,
  };
}
