// A made-up land: towns in a valley, a county on the hills around it, and whatever lies elsewhere.
import { toPlaces, type Places } from '#domain/funding/places.ts';
import type { Area } from '#schema/places.ts';

const LAND: readonly Partial<Area>[] = [
  { id: 'land', name: 'The land' },
  { id: 'north', name: 'The north', in: ['land'] },
  { id: 'valley', name: 'The valley', in: ['north'] },
  { id: 'bridge-town', name: 'Bridge Town', in: ['valley'], asked: true },
  { id: 'mill-town', name: 'Mill Town', in: ['valley'], asked: true },
  { id: 'hill-county', name: 'Hill County', in: ['north'], partlyIn: ['valley'], asked: true },
  { id: 'elsewhere', name: 'Elsewhere', in: ['land'], partlyIn: ['north'], asked: true },
  { id: 'hill-top', name: 'Hill Top', in: ['hill-county'] },
];

/** What a test leaves out of an area is empty. */
export function makePlaces(areas: readonly Partial<Area>[] = LAND): Places {
  return toPlaces(areas.map((area) => ({ id: '', name: '', in: [], partlyIn: [], ...area })));
}
