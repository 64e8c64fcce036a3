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

const coverOf = (area: Area): Cover => COVERS[area] ?? { wholly: [area as Place], partly: [] };

/** How much of a place some areas cover together. */
export function getCoverage(areas: readonly Area[], place: string): 'whole' | 'part' | 'none' {
  const isIn = (places: readonly Place[]): boolean => places.some((one) => one === place);
  if (areas.some((area) => isIn(coverOf(area).wholly))) return 'whole';
  return areas.some((area) => isIn(coverOf(area).partly)) ? 'part' : 'none';
}

/** The places some areas cover wholly or in part, in their order. */
export function toCovered(areas: readonly Area[]): Place[] {
  return PLACES.map(({ id }) => id).filter((id) => getCoverage(areas, id) !== 'none');
}
