// The pins of content/search-pins.yaml that are in force on the day of the build; none without the file.
import { readYaml } from '#files/yaml.ts';
import { searchPinsSchema } from '#schema/search-pins.ts';
import { getSite } from './site.ts';

export function getSearchPins(): { words: string; page: string }[] {
  const files = import.meta.glob<string>('site-content/search-pins.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const { day } = getSite();
  return Object.values(files).flatMap((text) =>
    searchPinsSchema
      .parse(readYaml(text).data)
      .pins.filter(({ until }) => day <= until)
      .map(({ words, page }) => ({ words, page })),
  );
}
