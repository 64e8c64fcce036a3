// Settings of a made-up site on 24 November 2026, at https://hub.example.org/.
import { readFileSync } from 'node:fs';
import type { SiteContext } from '#domain/site-context.ts';
import { readYaml } from '#files/yaml.ts';
import { categoriesSchema } from '#schema/categories.ts';
import { placesSchema } from '#schema/places.ts';
import { siteSchema, type Site } from '#schema/site.ts';

const read = (name: string): unknown =>
  readYaml(readFileSync(new URL(`../fixtures/base/content/${name}.yaml`, import.meta.url), 'utf8')).data;

export function makeSite(more: { contact?: Partial<Site['contact']> } = {}): SiteContext {
  const settings = siteSchema.parse(read('site'));
  return {
    settings: { ...settings, contact: { ...settings.contact, ...more.contact } },
    categories: categoriesSchema.parse(read('categories')),
    areas: placesSchema.parse(read('places')).areas,
    day: '2026-11-24',
    absent: new Set(),
    toHref: (address) => address,
    toAbsolute: (address) => `https://hub.example.org${address}`,
  };
}
