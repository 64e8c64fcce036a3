// What the search page holds without a script: what most visitors come for, every page from A to Z, and every list that narrows.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/search.ts';
import { toAToZ, type AToZLetter } from './a-to-z.ts';
import { SECTIONS } from './frame.ts';
import { toFacetViews } from './funding-facets.ts';
import { toHelpline, type HelplineView } from './funding-finder.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Group } from '#schema/groups.ts';
import { toSearchRecords } from './search-records.ts';

export interface ListLink {
  label: string;
  href: string;
  /** How much is in it, where that is known. */
  count?: number;
}

export interface SearchPageView {
  /** What most visitors come for, before anything is typed. */
  tasks: ListLink[];
  /** Whom to ring when nothing helps. */
  helpline: HelplineView | undefined;
  letters: AToZLetter[];
  /** Lists of one kind of page. */
  kinds: ListLink[];
  /** Lists of schemes, by question; those with nothing in them are left out. */
  funding: { question: string; lists: ListLink[] }[];
}

const MORE_LISTS = [
  { label: t.fundingGuides, address: '/funding/guides/' },
  { label: sections.organisations, address: '/organisations/' },
  { label: sections.sources, address: '/about/sources/' },
] as const;

export function toSearchPage(groups: readonly { id: string; data: Group }[], context: RenderContext): SearchPageView {
  const aliases = new Map(toSearchRecords(groups, context).map((record) => [record.address, record.aliases]));
  const isThere = ({ address }: { address: string }): boolean => !context.absent.has(address.replace(/#.*$/, ''));
  const toLink = ({ label, address }: { label: string; address: string }): ListLink => ({
    label,
    href: context.toHref(address),
  });
  return {
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
