// Promise: the addresses of this site that settings name, its tasks, search pins and searches, lead to pages.
import { SITE_ADDRESS } from '#schema/redirects.ts';
import type { Place } from '../finding.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { walkGroups } from '../read/walk-values.ts';
import { checkAddress } from './links-have-targets.ts';
import type { Rule } from './rule.ts';

/** Fields of settings that hold an address; redirects have a rule of their own. */
const FIELDS: Readonly<Record<string, string>> = { site: 'address', 'search-pins': 'page', 'search-intents': 'page' };

export const settingsHaveTargets: Rule = (snapshot) =>
  snapshot.files.flatMap((file) =>
    addressesOfSettings(file).flatMap(({ url, place }) => checkAddress(snapshot, file, place, url) ?? []),
  );

/** The addresses of this site in a file of settings, with their places. */
export function addressesOfSettings({ locus, fields }: ContentFile): { url: string; place: Place }[] {
  const field = locus.kind === 'setting' ? FIELDS[locus.id] : undefined;
  if (field === undefined || fields?.data === undefined) return [];
  const found: { url: string; place: Place }[] = [];
  walkGroups(fields.data, (group, path) => {
    const url = group[field];
    if (typeof url !== 'string' || !SITE_ADDRESS.test(url)) return;
    found.push({ url, place: fields.yaml.placeOfValue([...path, field]) });
  });
  return found;
}
