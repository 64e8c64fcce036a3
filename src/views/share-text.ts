// What a share picture says when a page has none of its own: one sentence for each kind of page.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/share.ts';
import type { Site } from '#schema/site.ts';

/** The kinds of page that have a share picture. */
export const SHARE_KINDS = [
  'home',
  'objective',
  'theme',
  'group',
  'news',
  'event',
  'funding',
  'guide',
  'consultation',
  'figure',
  'reference',
  'about',
] as const;

export type ShareKind = (typeof SHARE_KINDS)[number];

/** The label above the title, in italics, and the title where the settings have none. The home page's title is its headline. */
const SHARE_TEXTS: Record<Exclude<ShareKind, 'home'>, { label: string; title: string }> = {
  objective: { label: sections.objectives, title: t.lines.objectives },
  theme: { label: sections.themes, title: t.lines.themes },
  group: { label: sections.groups, title: t.lines.groups },
  news: { label: sections.news, title: t.lines.news },
  event: { label: sections.events, title: t.lines.events },
  funding: { label: sections.funding, title: t.lines.funding },
  guide: { label: t.guidesToFunding, title: t.lines.guides },
  consultation: { label: sections.consultation, title: t.lines.consultation },
  figure: { label: t.figure, title: t.lines.figure },
  reference: { label: t.reference, title: t.lines.reference },
  about: { label: sections.about, title: t.lines.about },
};

/** The section whose introduction may have words for the picture. */
const SECTIONS: Partial<Record<ShareKind, keyof Site['introductions']>> = {
  objective: 'objectives',
  theme: 'themes',
  group: 'groups',
  event: 'events',
  news: 'news',
  funding: 'funding',
  consultation: 'consultation',
  figure: 'figures',
};

export function toShareText(kind: ShareKind, { home, introductions }: Site): { label?: string; title: string } {
  if (kind === 'home') return { title: home.headline };
  const { label, title } = SHARE_TEXTS[kind];
  const section = SECTIONS[kind];
  return { label, title: (section && introductions[section]?.share) ?? title };
}
