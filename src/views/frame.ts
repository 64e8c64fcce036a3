// What surrounds every page: its head, its breadcrumb, the navigation and the footer.
import type { Graph, Thing, WithContext } from 'schema-dts';
import { phasePath } from '#charts/phase-disc.ts';
import type { SiteContext } from '#domain/site-context.ts';
import { feedAddress } from './feeds.ts';

export const SECTIONS = [
  { id: 'objectives', label: 'Objectives', address: '/objectives/' },
  { id: 'themes', label: 'Themes', address: '/themes/' },
  { id: 'groups', label: 'Working groups', address: '/groups/' },
  { id: 'news', label: 'News & events', address: '/news/' },
  { id: 'funding', label: 'Funding', address: '/funding/' },
  { id: 'consultation', label: 'Consultation', address: '/consultation/' },
  { id: 'glossary', label: 'Glossary', address: '/glossary/' },
  { id: 'about', label: 'About', address: '/about/' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** Kinds of page that have a share picture of their own. */
export type ShareKind =
  | 'home'
  | 'objective'
  | 'theme'
  | 'group'
  | 'news'
  | 'event'
  | 'funding'
  | 'guide'
  | 'consultation'
  | 'figure'
  | 'reference'
  | 'about';

export interface NavLink {
  label: string;
  href: string;
  current: boolean;
}

export interface Crumb {
  label: string;
  /** Absent for the page itself. */
  href?: string;
}

export interface FrameView {
  /** Whole text of the title element. */
  documentTitle: string;
  title: string;
  description: string;
  canonical: string;
  shareImage: string;
  siteName: string;
  nameStart: string;
  nameEnd: string;
  homeHref: string;
  searchHref: string;
  newsFeedHref: string;
  newsJsonHref: string;
  /** The same page as Markdown; absent for the page for lost readers. */
  markdownHref?: string;
  /** Feeds of this page alone. */
  ownFeeds: { title: string; href: string }[];
  nav: NavLink[];
  index: NavLink[];
  crumbs: Crumb[];
  footer: { origin: string; email: string; note: string; contactHref: string };
  /** JSON-LD, ready to stand in a script element. */
  structuredData: string;
  indexed: boolean;
  /** What search knows of the page: its text, or for a list, which repeats the text of other pages, its head; absent: nothing. */
  search?: 'page' | 'head';
  /** Other names of the page, for search. */
  aliases: readonly string[];
  /** The phases used as drawings on the page. */
  phases: { id: string; path: string }[];
  toHref: (address: string) => string;
}

export interface PageDescription {
  search?: 'page' | 'head';
  aliases?: readonly string[];
  title: string;
  description: string;
  /** Stands after the title in the head, where another kind of page may have the same title. */
  shelf?: string;
  /** Root-relative. */
  address: string;
  section?: SectionId;
  share: ShareKind;
  /** Between home and the page itself. */
  parents?: readonly { label: string; address: string }[];
  /** What the page is about, for search engines. */
  things?: readonly Exclude<Thing, string>[];
  /** Feeds of this page alone. */
  feeds?: readonly { title: string; name: string }[];
  /** `false` keeps the page out of search engines. */
  indexed?: boolean;
}

const FOOTER_INDEX = [
  { label: 'Home', address: '/' },
  ...SECTIONS.map(({ label, address }) => ({ label, address })),
  { label: 'Organisations', address: '/organisations/' },
  { label: 'Sources', address: '/about/sources/' },
  { label: 'What has changed', address: '/changes/' },
  { label: 'Change this site', address: '/about/contribute/' },
  { label: 'Search', address: '/search/' },
  { label: 'Accessibility', address: '/about/accessibility/' },
  { label: 'Privacy', address: '/about/privacy/' },
] as const;

/** The id of the drawing for a share: a fifth, a half or the whole disc. */
function phaseId(share: number): string {
  return `p${Math.round(share * 100)}`;
}

export function toFrame(site: SiteContext, page: PageDescription): FrameView {
  const { settings, toHref, toAbsolute } = site;
  const parents = page.parents ?? [];
  const isHome = page.address === '/';
  return {
    documentTitle: isHome ? settings.name : [page.title, page.shelf, settings.name].filter(Boolean).join(' – '),
    title: page.title,
    description: page.description,
    canonical: toAbsolute(page.address),
    shareImage: toAbsolute(`/share/${page.share}.png`),
    siteName: settings.name,
    nameStart: settings.nameStart,
    nameEnd: settings.nameEnd,
    homeHref: toHref('/'),
    searchHref: toHref('/search/'),
    newsFeedHref: toHref(feedAddress('news', 'xml')),
    newsJsonHref: toHref(feedAddress('news', 'json')),
    ...(page.address.endsWith('/') ? { markdownHref: toHref(`${page.address}index.md`) } : {}),
    ownFeeds: (page.feeds ?? []).map(({ title, name }) => ({ title, href: toHref(feedAddress(name, 'xml')) })),
    nav: SECTIONS.map(({ id, label, address }) => ({ label, href: toHref(address), current: id === page.section })),
    index: FOOTER_INDEX.map(({ label, address }) => ({
      label,
      href: toHref(address),
      current: address === page.address,
    })),
    crumbs: isHome
      ? []
      : [
          { label: 'Home', href: toHref('/') },
          ...parents.map(({ label, address }) => ({ label, href: toHref(address) })),
          { label: page.title },
        ],
    footer: {
      origin: settings.footer.origin,
      email: settings.contact.email,
      note: `${settings.contact.note} (${settings.contact.asOf}).`.replace('. (', ' ('),
      contactHref: toHref('/about/#contact'),
    },
    structuredData: toStructuredData(site, page, parents),
    indexed: page.indexed !== false,
    ...(page.search === undefined ? {} : { search: page.search }),
    aliases: page.aliases ?? [],
    phases: [1, 0.5, 0.2].map((share) => ({ id: phaseId(share), path: phasePath(share, 48, 50) })),
    toHref,
  };
}

function toStructuredData(
  site: SiteContext,
  page: PageDescription,
  parents: readonly { label: string; address: string }[],
): string {
  const { settings, toAbsolute } = site;
  const organisation = toAbsolute('/#organisation');
  const trail = [{ label: 'Home', address: '/' }, ...parents, { label: page.title, address: page.address }];
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      ...(page.address === '/'
        ? [
            { '@type': 'Organization' as const, '@id': organisation, name: settings.name, url: toAbsolute('/') },
            {
              '@type': 'WebSite' as const,
              '@id': toAbsolute('/#website'),
              name: settings.name,
              url: toAbsolute('/'),
              inLanguage: 'en-GB',
              publisher: { '@id': organisation },
            },
          ]
        : [
            {
              '@type': 'BreadcrumbList' as const,
              itemListElement: trail.map(({ label, address }, index) => ({
                '@type': 'ListItem' as const,
                position: index + 1,
                name: label,
                item: toAbsolute(address),
              })),
            },
          ]),
      ...(page.things ?? []),
    ],
  };
  return JSON.stringify(graph satisfies Graph | WithContext<Thing>).replaceAll('<', '\\u003c');
}
