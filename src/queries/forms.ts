// What the forms need to know of the content: the entries a link may lead to.
import { COLLECTIONS } from '#schema/collections.ts';
import { SETTING_LIST_NAMES, type SettingList } from '#schema/settings.ts';
import { getAllEntries, READ_COLLECTIONS } from './entries.ts';
import { getSite } from './site.ts';

interface LinkedEntry {
  /** Collection and id: "groups/test-writers"; of an item of a list its id. */
  id: string;
  title: string;
}

/** Every entry with a page of its own, in the order of the collections. */
export async function getLinkedEntries(): Promise<LinkedEntry[]> {
  return (await getAllEntries(READ_COLLECTIONS)).map(({ ref, collection, data }) => {
    const title = 'title' in data ? data.title : data.term;
    return { id: ref, title: `${title} (${COLLECTIONS[collection].singular})` };
  });
}

/** The lists of the settings that entries choose from. */
export function getSettingLists(): ReadonlyMap<SettingList, readonly LinkedEntry[]> {
  const { settings, categories, areas } = getSite();
  const { themeKinds, organisationRoles, eventSeries } = categories;
  const lists: Record<SettingList, readonly { id: string; name: string }[]> = {
    areas,
    owners: settings.owners,
    themeKinds,
    organisationRoles,
    eventSeries,
  };
  return new Map(SETTING_LIST_NAMES.map((name) => [name, lists[name].map(({ id, name: title }) => ({ id, title }))]));
}
