// "The same need, now": what a page of the past offers a reader today, ready to show.
import * as t from '#i18n/page-parts.ts';
import { getLastSeen, toBridge } from '#domain/bridge.ts';
import { upperFirst } from '#text/letter-case.ts';
import { formatDay } from '#time/days.ts';
import { getEntry, type EntryRef } from '#domain/content-graph.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import { toHelpline, type HelplineView } from './funding-finder.ts';

interface OfferView {
  /** What it is: "Health innovation network", "Scheme in rounds". */
  kind: string;
  title: string;
  /** Its page here; absent where the website is the way on. */
  href?: string;
  text: string;
  website?: string;
}

export interface BridgeView {
  offers: OfferView[];
  ring?: { title: string; phone: string; telHref: string; note: string };
  all?: { label: string; href: string };
  /** Addresses of this site that it leads to. */
  addresses: string[];
}

/** @param now entries that an editor named */
export function toBridgeView(ref: EntryRef, now: readonly string[] | undefined, context: RenderContext): BridgeView {
  const { graph, organisations, funding, sources, absent, toHref } = context;
  const helpline = toHelpline(context);
  const dateOf = (source: string): string | undefined => sources.get(source)?.date;
  const bridge = toBridge(ref, (now ?? []) as EntryRef[], { ...context, dateOf });
  const toPage = (kind: string, entry: EntryRef): OfferView => {
    const { title, summary, address } = getEntry(graph, entry);
    return { kind, title, href: toHref(address), text: summary };
  };
  const pages = [
    ...bridge.groups.map((id) => [t.workingGroup, `groups/${id}`] as const),
    ...bridge.schemes.map((id) => {
      const { value } = find(funding.schemes, id, 'scheme').timing;
      return [t.offerKinds[value] ?? t.scheme, `funding/${id}`] as const;
    }),
    ...bridge.guides.map((id) => [t.guide, `guides/${id}`] as const),
  ];
  return {
    offers: [
      ...bridge.organisations.map((id): OfferView => {
        const data = find(organisations, id, 'organisation');
        const seen = getLastSeen(data, dateOf);
        return {
          kind: data.kind,
          title: data.title,
          text: `${data.summary}${seen === undefined ? '' : t.activeIn(formatDay(seen.slice(0, 7)))}`,
          ...(data.website === undefined ? {} : { website: data.website }),
        };
      }),
      ...pages.map(([kind, entry]) => toPage(kind, entry)),
    ],
    ...(helpline === undefined ? {} : { ring: toRing(helpline) }),
    ...(absent.has('/funding/') ? {} : { all: { label: t.judgeAll(funding.schemes.size), href: toHref('/funding/') } }),
    addresses: [...pages.map(([, entry]) => getEntry(graph, entry).address), '/funding/'],
  };
}

function toRing({ title, phone, telHref, forWhom, note }: HelplineView): NonNullable<BridgeView['ring']> {
  return {
    title,
    phone,
    telHref,
    note: `${upperFirst(forWhom)}. ${note}`,
  };
}
