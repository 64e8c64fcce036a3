// Reads the lists of the settings whose items are named elsewhere by their ids: areas, owners, roles, series, kinds of theme.
import { SETTING_LIST_NAMES, SETTING_LISTS, type SettingList } from '#schema/settings.ts';
import { SECTION_NAMES, type SectionName } from '#schema/site.ts';
import type { ContentFile } from './snapshot.ts';
import { isGroup } from './walk-values.ts';

/** What is written of each item, by its id; of two with one id, the first. */
export type SettingLists = ReadonlyMap<SettingList, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

export function readSettingLists(files: readonly ContentFile[]): SettingLists {
  return new Map(
    SETTING_LIST_NAMES.map((name) => {
      const written = readSetting(files, SETTING_LISTS[name].file)?.[name];
      const items = (Array.isArray(written) ? written : []).filter(isGroup);
      const named = items.flatMap((item) => (typeof item['id'] === 'string' ? [[item['id'], item] as const] : []));
      return [name, new Map(named.reverse())];
    }),
  );
}

/** The fields of one settings file, as written. */
export function readSetting(files: readonly ContentFile[], id: string): Readonly<Record<string, unknown>> | undefined {
  return files.find(({ locus }) => locus.kind === 'setting' && locus.id === id)?.fields?.data;
}

/** Sections that the settings leave out; none where they have no list of them. */
export function readUnused(files: readonly ContentFile[]): ReadonlySet<SectionName> {
  const used = readSetting(files, 'site')?.['sections'];
  return new Set(Array.isArray(used) ? SECTION_NAMES.filter((name) => !used.includes(name)) : []);
}

export function isSettingList(name: string): name is SettingList {
  return SETTING_LIST_NAMES.some((known) => known === name);
}
