// Which places of the reader an area named by a source covers, wholly or in part.
import type { Area, FacetValue } from './facets.ts';

const BOROUGHS = ['birmingham', 'coventry', 'dudley', 'sandwell', 'solihull', 'walsall', 'wolverhampton'] as const;
const COUNTIES = ['herefordshire', 'shropshire', 'staffordshire', 'warwickshire', 'worcestershire'] as const;
const ELSEWHERE = 'elsewhere-in-uk';

export type Place = (typeof BOROUGHS)[number] | (typeof COUNTIES)[number] | typeof ELSEWHERE;

const PLACE_LABELS: Record<Place, string> = {
  birmingham: 'Birmingham',
  coventry: 'Coventry',
  dudley: 'Dudley',
  sandwell: 'Sandwell',
  solihull: 'Solihull',
  walsall: 'Walsall',
  wolverhampton: 'Wolverhampton',
  herefordshire: 'Herefordshire',
  shropshire: 'Shropshire',
  staffordshire: 'Staffordshire',
  warwickshire: 'Warwickshire',
  worcestershire: 'Worcestershire',
  'elsewhere-in-uk': 'Elsewhere in the UK',
};

export const PLACES: readonly (FacetValue & { id: Place })[] = (Object.keys(PLACE_LABELS) as Place[]).map((id) => ({
  id,
  label: PLACE_LABELS[id],
}));

export const AREA_LABELS: Record<Area, string> = {
  europe: 'Europe',
  uk: 'UK',
  england: 'England',
  midlands: 'Midlands',
  'west-midlands': 'West Midlands',
  'seven-boroughs': 'The seven metropolitan boroughs',
  birmingham: 'Birmingham',
  coventry: 'Coventry',
  dudley: 'Dudley',
  sandwell: 'Sandwell',
  solihull: 'Solihull',
  walsall: 'Walsall',
  wolverhampton: 'Wolverhampton',
  herefordshire: 'Herefordshire',
  shropshire: 'Shropshire',
  staffordshire: 'Staffordshire',
  'cannock-chase': 'Cannock Chase',
  warwickshire: 'Warwickshire',
  worcestershire: 'Worcestershire',
  bromsgrove: 'Bromsgrove',
  redditch: 'Redditch',
  'wyre-forest': 'Wyre Forest',
};

interface Cover {
  wholly: readonly Place[];
  /** Places of which only a part is covered, or for which the source is not exact enough. */
  partly: readonly Place[];
}

const everywhere: Cover = { wholly: [...BOROUGHS, ...COUNTIES, ELSEWHERE], partly: [] };
const home: Cover = { wholly: [...BOROUGHS, ...COUNTIES], partly: [ELSEWHERE] };

const COVERS: Partial<Record<Area, Cover>> = {
  europe: everywhere,
  uk: everywhere,
  england: home,
  midlands: home,
  // A source that says "West Midlands" can mean the region or the combined authority of the seven boroughs.
  'west-midlands': { wholly: BOROUGHS, partly: COUNTIES },
  'seven-boroughs': { wholly: BOROUGHS, partly: [] },
  'cannock-chase': { wholly: [], partly: ['staffordshire'] },
  bromsgrove: { wholly: [], partly: ['worcestershire'] },
  redditch: { wholly: [], partly: ['worcestershire'] },
  'wyre-forest': { wholly: [], partly: ['worcestershire'] },
};

/** The places some areas cover together; a place covered wholly by one is not in `partly`. */
export function toCover(areas: readonly Area[]): { wholly: readonly Place[]; partly: readonly Place[] } {
  const wholly = new Set<Place>();
  const partly = new Set<Place>();
  for (const area of areas) {
    const cover = COVERS[area] ?? { wholly: [area as Place], partly: [] };
    for (const place of cover.wholly) wholly.add(place);
    for (const place of cover.partly) partly.add(place);
  }
  const inOrder = (set: ReadonlySet<Place>): Place[] => PLACES.map(({ id }) => id).filter((id) => set.has(id));
  return { wholly: inOrder(wholly), partly: inOrder(partly).filter((place) => !wholly.has(place)) };
}
