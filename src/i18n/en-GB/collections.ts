// What entries are called, one and many, and how one is linked to another.

export const labels = {
  objective: 'Objective',
  theme: 'Theme',
  group: 'Working group',
  event: 'Event',
  guide: 'Guide',
  handbook: 'Handbook',
  organisation: 'Organisation',
  term: 'Term',
  source: 'Source',
  figure: 'Figure',
};
export const headings = { terms: 'Terms', figures: 'Figures', pages: 'Pages' };
/** Why entries are linked whose fields say so. */
export const reasons = {
  convenes: 'Convenes the group.',
  organised: 'Organised the event.',
  meeting: 'A meeting of the group.',
  result: 'A result of the consultation.',
};
/** Read from the entry that carries the link, and from the other end. */
export const verbs = {
  leads: { forward: 'leads on', backward: 'is led by' },
  contributes: { forward: 'contributes to', backward: 'is helped by' },
  serves: { forward: 'serves', backward: 'is served by' },
  about: { forward: 'is about', backward: 'is the subject of' },
  convenes: { forward: 'convenes', backward: 'is convened by' },
  runs: { forward: 'runs', backward: 'is run by' },
  supports: { forward: 'supports', backward: 'is supported by' },
  follows: { forward: 'came after', backward: 'came before' },
  partOf: { forward: 'is part of', backward: 'includes' },
  evidences: { forward: 'gives evidence for', backward: 'rests on' },
  fits: { forward: 'fits', backward: 'can be funded by' },
  explains: { forward: 'explains', backward: 'is explained in' },
};
export const graph = 'Links between entries';
