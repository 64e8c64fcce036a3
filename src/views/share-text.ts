// What a share picture says when a page has none of its own: one sentence for each kind of page.
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
  objective: { label: 'Objectives', title: 'What we set out to do' },
  theme: { label: 'Themes', title: 'What the region is strong in' },
  group: { label: 'Working groups', title: 'Who meets, what for, and how to join' },
  news: { label: 'News', title: 'What happened, with dates and sources' },
  event: { label: 'Events', title: 'When, where, and who each event is for' },
  funding: { label: 'Funding', title: 'What you can apply for, and until when' },
  guide: { label: 'Guides to funding', title: 'What to know before you apply' },
  consultation: { label: 'Consultation', title: 'What people said, figure by figure' },
  figure: { label: 'Figure', title: 'One result of a consultation, with its numbers' },
  reference: { label: 'Reference', title: 'Terms, organisations and sources' },
  about: { label: 'About', title: 'What this hub is and how it is kept' },
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
