// The pictures of shared links.
import * as sections from './sections.ts';

/** By the kind of page: the label above the title, in italics, and the title where the settings have none. */
export const pictures = {
  objective: { label: sections.objectives, title: 'What we set out to do' },
  theme: { label: sections.themes, title: 'What the region is strong in' },
  group: { label: sections.groups, title: 'Who meets, what for, and how to join' },
  news: { label: sections.news, title: 'What happened, with dates and sources' },
  event: { label: sections.events, title: 'When, where, and who each event is for' },
  funding: { label: sections.funding, title: 'What you can apply for, and until when' },
  guide: { label: 'Guides to funding', title: 'What to know before you apply' },
  consultation: { label: sections.consultation, title: 'What people said, figure by figure' },
  figure: { label: 'Figure', title: 'One result of a consultation, with its numbers' },
  reference: { label: 'Reference', title: 'Terms, organisations and sources' },
  about: { label: sections.about, title: 'What this hub is and how it is kept' },
};
