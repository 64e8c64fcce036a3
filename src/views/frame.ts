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
  { label: sections.objectives, address: '/objectives/' },
  { label: sections.themes, address: '/themes/' },
  { label: sections.groups, address: '/groups/' },
  { label: sections.news, address: '/news/' },
  { label: sections.events, address: '/events/' },
  { label: sections.funding, address: '/funding/' },
  { label: sections.consultation, address: '/consultation/' },
  { label: sections.glossary, address: '/glossary/' },
  { label: sections.about, address: '/about/' },
] as const;

interface Parent {
  label: string;
  address: string;
}

interface List extends Parent {
  /** What the navigation marks. */
  section?: (typeof SECTIONS)[number]['address'];
  /** The picture of shared links. */
  share: ShareKind;
}

/** What a page has from its address: the lists above it, outer ones first, of which the last holds. */
const LISTS: readonly List[] = [
  { address: '/objectives/', label: sections.objectives, section: '/objectives/', share: 'objective' },
  { address: '/themes/', label: sections.themes, section: '/themes/', share: 'theme' },
  { address: '/groups/', label: sections.groups, section: '/groups/', share: 'group' },
  { address: '/news/', label: sections.news, section: '/news/', share: 'news' },
  { address: '/events/', label: sections.events, section: '/events/', share: 'event' },
  { address: '/funding/', label: sections.funding, section: '/funding/', share: 'funding' },
  { address: '/funding/guides/', label: sections.guides, section: '/funding/', share: 'guide' },
  { address: '/consultation/', label: sections.consultations, section: '/consultation/', share: 'consultation' },
  { address: '/glossary/', label: sections.glossary, section: '/glossary/', share: 'reference' },
  { address: '/organisations/', label: sections.organisations, section: '/about/', share: 'reference' },
  { address: '/record/', label: sections.record, share: 'reference' },
  { address: '/data/', label: sections.data, section: '/consultation/', share: 'reference' },
  { address: '/feeds/', label: sections.feeds, section: '/about/', share: 'reference' },
  { address: '/changes/', label: sections.changes, section: '/about/', share: 'about' },
  { address: '/about/', label: sections.about, section: '/about/', share: 'about' },
  { address: '/about/contribute/', label: sections.howToChange, section: '/about/', share: 'about' },
  { address: '/about/contribute/fields/', label: sections.fields, section: '/about/', share: 'about' },
  { address: '/about/contribute/rules/', label: sections.rules, section: '/about/', share: 'about' },
];

/** What surrounds a page. Addresses in it have the base path. */
export type FrameView = ReturnType<typeof toFrame>;

export interface NavLink {
  label: string;
  href: string;
  current: boolean;
}

interface PageDescription {
  search?: 'page' | 'head' | undefined;
  aliases?: readonly string[];
  title: string;
  description: string;
  /** Stands after the title in the head, where another kind of page may have the same title. */
  parentTitle?: string;
  /** The name of its picture, where it is not that of the pages around it. */
  share?: ShareKind | `figure-${string}`;
  /** What it belongs to beside the lists its address begins with. */
  parents?: readonly Parent[];
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

/** @param path the page's own, with the base path */
export function toFrame(site: SiteContext, path: string, page: PageDescription) {
  const { settings, absent, toHref, toAbsolute } = site;
  const address = path.slice(toHref('/').length - 1);
  const isThere = (other: { address: string }): boolean => !absent.has(other.address);
  const isEmpty = absent.has(address);
  const lists = LISTS.filter((list) => address.startsWith(list.address));
  const { section, share } = lists.at(-1) ?? {};
  const parents = [...lists.filter((list) => list.address !== address), ...(page.parents ?? [])].filter(isThere);
  const isHome = address === '/';
  const toLink = (to: Parent): NavLink => ({
    label: to.label,
    href: toHref(to.address),
    current: to.address === address,
  });
  return {
    // Whole text of the title element.
    documentTitle: isHome ? settings.name : [page.title, page.parentTitle, settings.name].filter(Boolean).join(' – '),
    title: page.title,
    description: page.description,
    canonical: toAbsolute(address),
    shareImage: toAbsolute(`/share/${page.share ?? share ?? (isHome ? 'home' : 'reference')}.png`),
    siteName: settings.name,
    nameStart: settings.nameStart,
    nameEnd: settings.nameEnd ?? '',
    homeHref: toHref('/'),
    searchHref: toHref('/search/'),
    ...(absent.has('/news/')
      ? {}
      : { newsFeedHref: toHref(feedAddress('news', 'xml')), newsJsonHref: toHref(feedAddress('news', 'json')) }),
    // The same page as Markdown; not of the page for lost readers.
    ...(address.endsWith('/') ? { markdownHref: toHref(`${address}index.md`) } : {}),
    // Of this page alone.
    ownFeeds: (page.feeds ?? []).map(({ title, name }) => ({ title, href: toHref(feedAddress(name, 'xml')) })),
    nav: SECTIONS.filter(isThere).map((one) => ({ ...toLink(one), current: one.address === section })),
    menu: MENU.map(({ label, links }) => ({ label, links: links.filter(isThere).map(toLink) })).filter(
      ({ links }) => links.length > 0,
    ),
    aboutSite: ABOUT_SITE.filter(isThere).map(toLink),
    crumbs: isHome
      ? []
      : [
          { label: sections.home, href: toHref('/') },
          ...parents.map(({ label, address: above }) => ({ label, href: toHref(above) })),
          { label: page.title },
        ],
    footer: toFooter(site),
    // JSON-LD, ready to stand in a script element.
    structuredData: toStructuredData(site, address, page, parents),
    indexed: page.indexed !== false && !isEmpty,
    // A list without an entry: the page says so, and nothing leads there.
    isEmpty,
    // Not so for empty lists and for standing pages that nobody has written.
    isThere: (other: string) => !absent.has(other),
    // What search knows of the page: its text, or for a list, which repeats the text of other pages, its head.
    ...(page.search === undefined || isEmpty ? {} : { search: page.search }),
    // Other names of the page, for search.
    aliases: page.aliases ?? [],
    // Used as drawings on the page.
    phases: [1, 0.5, 0.2].map((share) => ({ id: phaseId(share), path: phasePath(share, 48, 50) })),
    toHref,
    address,
  };
}

function toFooter({ settings, absent, toHref }: SiteContext) {
  const { footer, contact } = settings;
  const { website, email, asOf } = contact;
  return {
    origin: footer.origin,
    // The owner’s other website, where one is known.
    ...(website === undefined ? {} : { website: { href: website, host: new URL(website).host } }),
    email,
    ours: t.websiteOf(upperFirst(settings.inSentences)),
    // How old the address is.
    asOf: asOf === undefined ? '' : t.addressOf(asOf),
    // Where more is said of it.
    ...(absent.has('/about/') ? {} : { contactHref: toHref('/about/#contact') }),
  };
}

function toStructuredData(
  site: SiteContext,
  address: string,
  page: PageDescription,
  parents: readonly Parent[],
): string {
  const { settings, toAbsolute } = site;
  const organisation = toAbsolute('/#organisation');
  const trail = [{ label: sections.home, address: '/' }, ...parents, { label: page.title, address }];
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      ...(address === '/'
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
              itemListElement: trail.map((step, index) => ({
                '@type': 'ListItem' as const,
                position: index + 1,
                name: step.label,
                item: toAbsolute(step.address),
              })),
            },
          ]),
      ...(page.things ?? []),
    ],
  };
  return JSON.stringify(graph satisfies Graph | WithContext<Thing>).replaceAll('<', '\\u003c');
}
