// The pictures of shared links.

export const lines = {
  objectives: 'What we set out to do',
  themes: 'What the region is strong in',
  groups: 'Who meets, what for, and how to join',
  news: 'What happened, with dates and sources',
  events: 'When, where, and who each event is for',
  funding: 'What you can apply for, and until when',
  guides: 'What to know before you apply',
  consultation: 'What people said, figure by figure',
  figure: 'One result of a consultation, with its numbers',
  reference: 'Terms, organisations and sources',
  about: 'What this hub is and how it is kept',
};
export const guidesToFunding = 'Guides to funding';
export const figure = 'Figure';
export const reference = 'Reference';
