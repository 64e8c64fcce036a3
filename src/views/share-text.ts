// What a share picture says when a page has none of its own: one sentence for each kind of page.
import * as t from '#i18n/share.ts';
import type { Site } from '#schema/site.ts';

export type ShareKind = 'home' | keyof typeof t.pictures;

/** The kinds of page that have a share picture. */
export const SHARE_KINDS: readonly ShareKind[] = ['home', ...(Object.keys(t.pictures) as (keyof typeof t.pictures)[])];

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
  // The home page's title is its headline.
  if (kind === 'home') return { title: home.headline };
  const { label, title } = t.pictures[kind];
  const section = SECTIONS[kind];
  return { label, title: (section && introductions[section]?.share) ?? title };
}
