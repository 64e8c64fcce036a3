// What a share picture says when a page has none of its own: one sentence for each kind of page.

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

/** The label above the title, in italics, and the title. The home page's title is its headline, from the settings. */
export const SHARE_TEXTS: Record<Exclude<ShareKind, 'home'>, { label: string; title: string }> = {
  objective: { label: 'Objectives', title: 'What the Alliance set out to do' },
  theme: { label: 'Themes', title: 'Strengths named by the Science and Innovation Audit' },
  group: { label: 'Working groups', title: 'Who meets, what for, and how to join' },
  news: { label: 'News', title: 'What happened, with dates and sources' },
  event: { label: 'Events', title: 'When, where, and who each event is for' },
  funding: { label: 'Funding', title: 'What you can apply for, and until when' },
  guide: { label: 'Guides to funding', title: 'What to know before you apply' },
  consultation: { label: 'Consultation', title: 'What people said in 2017, figure by figure' },
  figure: { label: 'Figure', title: 'One result of the 2017 consultation, with its numbers' },
  reference: { label: 'Reference', title: 'Terms, organisations and sources' },
  about: { label: 'About', title: 'What this hub is and how it is kept' },
};
