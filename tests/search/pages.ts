// A few pages for the tests of the search, as the browser knows them.
import type { Intents } from '#search/intents.ts';
import type { NamedPage, Names } from '#search/record.ts';

export function page(title: string, change: Partial<NamedPage> = {}): NamedPage {
  const id = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    id,
    address: `/${id}/`,
    title,
    summary: '',
    aliases: [],
    collection: 'glossary',
    type: 'Term',
    themes: [],
    date: change.year ?? '',
    status: '',
    statusText: change.status ?? '',
    year: '',
    isOld: false,
    answers: [],
    ...change,
  };
}

export const PAGES: readonly NamedPage[] = [
  page('SIA', { aliases: ['Science and Innovation Audit', 'Science and Innovation Audits'] }),
  page('KTP', { aliases: ['Knowledge Transfer Partnership'] }),
  page('Knowledge Transfer Partnership (KTP)', {
    collection: 'funding',
    type: 'Funding',
    status: 'Open',
    aliases: ['KTP', 'Knowledge Transfer Partnership'],
  }),
  page('Battery grant', { collection: 'funding', type: 'Funding', status: 'Closed', isOld: true }),
  page('Battery loans for firms', {
    collection: 'funding',
    type: 'Funding',
    status: 'Open',
    themes: ['Energy storage'],
  }),
  page('Battery open day', { collection: 'news', type: 'News', status: 'Kept as a record', isOld: true, year: '2019' }),
  page('Energy storage', { collection: 'themes', type: 'Theme' }),
  page('Catapult', {}),
  ...['Sole traders', 'Birmingham', 'Events', 'Compare', 'Grants'].map((title) =>
    page(title, { collection: 'lists', type: 'List' }),
  ),
  page('Wish to be involved', {
    collection: 'consultations',
    type: 'Consultation',
    year: '2017',
    answers: ['94%: Wished to be involved. Number who answered not known. 2017.'],
  }),
];

const INTENTS: Intents = {
  fundingWords: ['grant', 'funding', 'apply'],
  lists: [
    { page: '/sole-traders/', words: ['sole trader', 'freelancer'], needsFundingWord: false },
    { page: '/birmingham/', words: ['Birmingham'], needsFundingWord: true },
    { page: '/grants/', words: ['grant'], needsFundingWord: false },
  ],
  tasks: [{ page: '/events/', words: ['next event'] }],
  synonyms: [['hire', 'knowledge']],
  comparison: { page: '/compare/', words: ['vs', 'versus', 'compare', 'compared', 'difference', 'between'] },
};

export const NAMES: Names = {
  pages: PAGES,
  pins: [{ words: 'covid money', page: '/battery-grant/' }],
  intents: INTENTS,
};
