// What surrounds every page: its head, its breadcrumb, the navigation and the footer.
import * as t from '#i18n/frame.ts';
import * as sections from '#i18n/sections.ts';
import type { Graph, Thing, WithContext } from 'schema-dts';
import { phasePath } from '#charts/phase-disc.ts';
import type { SiteContext } from '#domain/site-context.ts';
import { upperFirst } from '#text/letter-case.ts';
import { feedAddress } from './feeds.ts';
import type { ShareKind } from './share-text.ts';

export const SECTIONS = [
  { id: 'objectives', label: sections.objectives, address: '/objectives/' },
  { id: 'themes', label: sections.themes, address: '/themes/' },
  { id: 'groups', label: sections.groups, address: '/groups/' },
  { id: 'news', label: sections.news, address: '/news/' },
  { id: 'events', label: sections.events, address: '/events/' },
  { id: 'funding', label: sections.funding, address: '/funding/' },
  { id: 'consultation', label: sections.consultation, address: '/consultation/' },
  { id: 'glossary', label: sections.glossary, address: '/glossary/' },
  { id: 'about', label: sections.about, address: '/about/' },
] as const;

type SectionId = (typeof SECTIONS)[number]['id'];

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
  /** The feeds of news; absent where there is none. */
  newsFeedHref?: string;
  newsJsonHref?: string;
  /** The same page as Markdown; absent for the page for lost readers. */
  markdownHref?: string;
  /** Feeds of this page alone. */
  ownFeeds: { title: string; href: string }[];
  nav: NavLink[];
  menu: { label: string; links: NavLink[] }[];
  aboutSite: NavLink[];
  crumbs: Crumb[];
  footer: {
    origin: string;
    /** Another website of whom the site is of, where one is known. */
    website?: { href: string; host: string };
    email: string;
    /** "The office’s website" */
    ours: string;
    /** How old the address is: "Address of late 1999."; empty where it is not known. */
    asOf: string;
    /** Where more is said of it; absent where no page says it. */
    contactHref?: string;
  };
  /** JSON-LD, ready to stand in a script element. */
  structuredData: string;
  indexed: boolean;
  /** What search knows of the page: its text, or for a list, which repeats the text of other pages, its head; absent: nothing. */
  search?: 'page' | 'head';
  /** Other names of the page, for search. */
  aliases: readonly string[];
  /** The phases used as drawings on the page. */
  phases: { id: string; path: string }[];
  /** A list without an entry: the page says so, and nothing leads there. */
  isEmpty: boolean;
  /** False for empty lists and for standing pages that nobody has written. */
  isThere: (address: string) => boolean;
  toHref: (address: string) => string;
}

interface PageDescription {
  search?: 'page' | 'head';
  aliases?: readonly string[];
  title: string;
  description: string;
  /** Stands after the title in the head, where another kind of page may have the same title. */
  parentTitle?: string;
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

/** The menu of every page, and its index at the foot: all that a visitor may look for, by what it is for. */
const MENU = [
  {
    label: sections.useNow,
    links: [
      { label: sections.funding, address: '/funding/' },
      { label: sections.rounds, address: '/funding/rounds/' },
      { label: sections.guides, address: '/funding/guides/' },
      { label: sections.events, address: '/events/' },
      { label: sections.organisations, address: '/organisations/' },
    ],
  },
  {
    label: t.menuWork,
    links: [
      { label: sections.about, address: '/about/' },
      { label: sections.objectives, address: '/objectives/' },
      { label: sections.themes, address: '/themes/' },
      { label: sections.groups, address: '/groups/' },
    ],
  },
  {
    label: sections.record,
    links: [
      { label: sections.record, address: '/record/' },
      { label: sections.news, address: '/news/' },
      { label: sections.consultation, address: '/consultation/' },
      { label: sections.history, address: '/about/history/' },
      { label: sections.changes, address: '/changes/' },
    ],
  },
  {
    label: t.menuLookUp,
    links: [
      { label: sections.search, address: '/search/' },
      { label: sections.glossary, address: '/glossary/' },
      { label: sections.data, address: '/data/' },
      { label: sections.feeds, address: '/feeds/' },
      { label: sections.sources, address: '/about/sources/' },
    ],
  },
] as const;

/** The last line of every page. */
const ABOUT_SITE = [
  { label: sections.home, address: '/' },
  { label: sections.contribute, address: '/about/contribute/' },
  { label: sections.accessibility, address: '/about/accessibility/' },
  { label: sections.privacy, address: '/about/privacy/' },
] as const;

/** The id of the drawing for a share: a fifth, a half or the whole disc. */
function phaseId(share: number): string {
  return `p${Math.round(share * 100)}`;
}

export function toFrame(site: SiteContext, page: PageDescription): FrameView {
  const { settings, absent, toHref, toAbsolute } = site;
  const isThere = ({ address }: { address: string }): boolean => !absent.has(address);
  const isEmpty = !isThere(page);
  const parents = (page.parents ?? []).filter(isThere);
  const isHome = page.address === '/';
  const toLink = ({ label, address }: { label: string; address: string }): NavLink => ({
    label,
    href: toHref(address),
    current: address === page.address,
  });
  return {
    documentTitle: isHome ? settings.name : [page.title, page.parentTitle, settings.name].filter(Boolean).join(' – '),
    title: page.title,
    description: page.description,
    canonical: toAbsolute(page.address),
    shareImage: toAbsolute(`/share/${page.share}.png`),
    siteName: settings.name,
    nameStart: settings.nameStart,
    nameEnd: settings.nameEnd ?? '',
    homeHref: toHref('/'),
    searchHref: toHref('/search/'),
    ...(absent.has('/news/')
      ? {}
      : { newsFeedHref: toHref(feedAddress('news', 'xml')), newsJsonHref: toHref(feedAddress('news', 'json')) }),
    ...(page.address.endsWith('/') ? { markdownHref: toHref(`${page.address}index.md`) } : {}),
    ownFeeds: (page.feeds ?? []).map(({ title, name }) => ({ title, href: toHref(feedAddress(name, 'xml')) })),
    nav: SECTIONS.filter(isThere).map(({ id, label, address }) => ({
      label,
      href: toHref(address),
      current: id === page.section,
    })),
    menu: MENU.map(({ label, links }) => ({ label, links: links.filter(isThere).map(toLink) })).filter(
      ({ links }) => links.length > 0,
    ),
    aboutSite: ABOUT_SITE.filter(isThere).map(toLink),
    crumbs: isHome
      ? []
      : [
          { label: sections.home, href: toHref('/') },
          ...parents.map(({ label, address }) => ({ label, href: toHref(address) })),
          { label: page.title },
        ],
    footer: toFooter(site),
    structuredData: toStructuredData(site, page, parents),
    indexed: page.indexed !== false && !isEmpty,
    isEmpty,
    isThere: (address) => isThere({ address }),
    ...(page.search === undefined || isEmpty ? {} : { search: page.search }),
    aliases: page.aliases ?? [],
    phases: [1, 0.5, 0.2].map((share) => ({ id: phaseId(share), path: phasePath(share, 48, 50) })),
    toHref,
  };
}

function toFooter({ settings, absent, toHref }: SiteContext): FrameView['footer'] {
  const { footer, contact } = settings;
  const { website, email, asOf } = contact;
  return {
    origin: footer.origin,
    ...(website === undefined ? {} : { website: { href: website, host: new URL(website).host } }),
    email,
    ours: t.websiteOf(upperFirst(settings.inSentences)),
    asOf: asOf === undefined ? '' : t.addressOf(asOf),
    ...(absent.has('/about/') ? {} : { contactHref: toHref('/about/#contact') }),
  };
}

function toStructuredData(
  site: SiteContext,
  page: PageDescription,
  parents: readonly { label: string; address: string }[],
): string {
  const { settings, toAbsolute } = site;
  const organisation = toAbsolute('/#organisation');
  const trail = [{ label: sections.home, address: '/' }, ...parents, { label: page.title, address: page.address }];
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
              inLanguage: settings.lang,
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
