// Reads the lists of the settings whose items are named elsewhere by their ids: areas, owners, roles, series, kinds of theme.
import { SETTING_LIST_NAMES, SETTING_LISTS, type SettingList } from '#schema/settings.ts';
import { SITE_ADDRESS } from '#schema/redirects.ts';
import { SECTION_NAMES, type SectionName } from '#schema/site.ts';
import type { Place } from '../finding.ts';
import type { ContentFile, SettingLists } from './snapshot.ts';
import { isGroup, walkGroups } from './walk-values.ts';

export function readSettingLists(files: readonly ContentFile[]): SettingLists {
  return new Map(
    SETTING_LIST_NAMES.flatMap((name) => {
      const fields = findSetting(files, SETTING_LISTS[name].file)?.fields;
      if (fields?.data === undefined || fields.issues.some(({ path }) => hidesIds(path, name))) return [];
      const written = fields.data[name];
      const items = (Array.isArray(written) ? written : []).filter(isGroup);
      const named = items.flatMap((item) => (typeof item['id'] === 'string' ? [[item['id'], item] as const] : []));
      return [[name, new Map(named.reverse())] as const];
    }),
  );
}

/** True for a fault of the list itself, of an item as a whole or of its id: what else names the item then follows from it. */
function hidesIds(path: readonly PropertyKey[], name: SettingList): boolean {
  const [list, , field = 'id'] = path;
  return list === name && field === 'id';
}

/** The fields of one settings file, as written. */
export function readSetting(files: readonly ContentFile[], id: string): Readonly<Record<string, unknown>> | undefined {
  return findSetting(files, id)?.fields?.data;
}

/** One settings file, if it is there. */
export function findSetting(files: readonly ContentFile[], id: string): ContentFile | undefined {
  return files.find(({ locus }) => locus.kind === 'setting' && locus.id === id);
}

/** Sections that the settings leave out; none where they have no list of them. */
export function readUnusedSections(files: readonly ContentFile[]): ReadonlySet<SectionName> {
  const used = readSetting(files, 'site')?.['sections'];
  return new Set(Array.isArray(used) ? SECTION_NAMES.filter((name) => !used.includes(name)) : []);
}

export function isSettingList(name: string): name is SettingList {
  return SETTING_LIST_NAMES.some((known) => known === name);
}

/** Fields of settings that hold an address; redirects have a rule of their own. */
const ADDRESS_FIELDS: Readonly<Record<string, string>> = {
  site: 'address',
  'search-pins': 'page',
  'search-intents': 'page',
};

/** The addresses of this site in a file of settings, with their places. */
export function addressesOfSettings({ locus, fields }: ContentFile): { url: string; place: Place }[] {
  const field = locus.kind === 'setting' ? ADDRESS_FIELDS[locus.id] : undefined;
  if (field === undefined || fields?.data === undefined) return [];
  const found: { url: string; place: Place }[] = [];
  for (const [group, path] of walkGroups(fields.data)) {
    const url = group[field];
    if (typeof url !== 'string' || !SITE_ADDRESS.test(url)) continue;
    found.push({ url, place: fields.yaml.placeOfValue([...path, field]) });
  }
  return found;
}
