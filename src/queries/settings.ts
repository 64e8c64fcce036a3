// The settings of the content and the day of the build. No other query reads the environment or a clock.
import { SITE_DATE } from 'astro:env/server';
import categoriesText from 'site-content/categories.yaml?raw';
import placesText from 'site-content/places.yaml?raw';
import siteText from 'site-content/site.yaml?raw';
import { readYaml } from '#files/yaml.ts';
import { categoriesSchema } from '#schema/categories.ts';
import { placesSchema } from '#schema/places.ts';
import { siteSchema } from '#schema/site.ts';
import { today } from '#time/today.ts';

export const SETTINGS = siteSchema.parse(readYaml(siteText).data);
export const CATEGORIES = categoriesSchema.parse(readYaml(categoriesText).data);
export const AREAS = placesSchema.parse(readYaml(placesText).data).areas;
export const DAY = SITE_DATE ?? today();
