// The places a reader can be in, and which of them the areas that a source names cover, wholly or in part.
import type { Area } from '#schema/places.ts';
import type { FacetValue } from './facets.ts';

export interface Places {
  /** The answers to "Where?", in their order. */
  asked: readonly FacetValue[];
  labelOf: (area: string) => string;
  /** How much of a place some areas cover together. */
  getCoverage: (areas: readonly string[], place: string) => 'whole' | 'part' | 'none';
}

export function toPlaces(areas: readonly Area[]): Places {
  const byId = new Map(areas.map((area) => [area.id, area]));
  /** An area and all that it lies in as a whole. */
  const outwards = (id: string): Set<string> => {
    const all = new Set([id]);
    for (const one of all) for (const wider of byId.get(one)?.in ?? []) all.add(wider);
    return all;
  };
  /** What only a part of an area lies in, or of what it lies in. */
  const partly = (id: string): Set<string> => {
    const edges = [...outwards(id)].flatMap((one) => byId.get(one)?.partlyIn ?? []);
    return new Set(edges.flatMap((edge) => [...outwards(edge)]));
  };
  return {
    asked: areas.filter(({ asked }) => asked).map(({ id, name }) => ({ id, label: name })),
    labelOf: (area) => byId.get(area)?.name ?? area,
    getCoverage: (named, place) => {
      const around = outwards(place);
      if (named.some((area) => around.has(area))) return 'whole';
      const beside = partly(place);
      return named.some((area) => beside.has(area) || outwards(area).has(place)) ? 'part' : 'none';
    },
  };
}

/** The answers to "Where?" as they travel in a page. */
export function toLabels({ asked }: Places): Readonly<Record<string, string>> {
  return Object.fromEntries(asked.map(({ id, label }) => [id, label]));
}
