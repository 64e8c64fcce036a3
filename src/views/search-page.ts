// What the search page holds without a script: what most visitors come for, every page from A to Z, and every list that narrows.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/search.ts';
import { toAToZ } from './a-to-z.ts';
import { SECTIONS } from './frame.ts';
import { toFacetViews } from './funding-facets.ts';
import { toHelpline } from './funding-finder.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Group } from '#schema/groups.ts';
import { toSearchRecords } from './search-records.ts';

const MORE_LISTS = [
  { label: t.fundingGuides, address: '/funding/guides/' },
  { label: sections.organisations, address: '/organisations/' },
  { label: sections.sources, address: '/about/sources/' },
] as const;

export function toSearchPage(groups: readonly { id: string; data: Group }[], context: RenderContext) {
  const aliases = new Map(toSearchRecords(groups, context).map((record) => [record.address, record.aliases]));
  const isThere = ({ address }: { address: string }): boolean => !context.absent.has(address.replace(/#.*$/, ''));
  const toLink = ({ label, address }: { label: string; address: string }) => ({
    label,
    href: context.toHref(address),
  });
  return {
    // What most visitors come for, before anything is typed.
    tasks: context.settings.searchTasks.filter(isThere).map(toLink),
    helpline: toHelpline(context),
    letters: toAToZ(context, aliases),
    kinds: [...SECTIONS, ...MORE_LISTS].filter(isThere).map(toLink),
    funding: toFacetViews(context).map(({ question, options }) => ({
      question,
      lists: options.filter(({ count }) => count > 0).map(({ label, href, count }) => ({ label, href, count })),
    })),
  };
}
