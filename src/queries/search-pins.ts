// The pins of content/search-pins.yaml that are in force on the day of the build; none without the file.
import { searchPinsSchema } from '#schema/search-pins.ts';
import { readOptionalFile } from './optional-files.ts';
import { getSite } from './site.ts';

export function getSearchPins(): { words: string; page: string }[] {
  const { day } = getSite();
  return (readOptionalFile('search-pins', searchPinsSchema)?.pins ?? [])
    .filter(({ until }) => day <= until)
    .map(({ words, page }) => ({ words, page }));
}
