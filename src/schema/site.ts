// Settings of the whole site: whose it is, which parts it has, the words of its home page, who keeps it and how to reach them.
import { z } from 'astro/zod';
import { COLLECTION_NAMES, type CollectionName } from './collections.ts';
import { LANGUAGES } from './languages.ts';
import { choice, list, newId, reference, text, webAddress, wholeNumber } from './fields.ts';
import { pageAddress, target } from './redirects.ts';

/** The parts a site can have, each with the collections it shows. What belongs to none is always there. */
export const SECTION_COLLECTIONS = {
  objectives: ['objectives'],
  themes: ['themes'],
  groups: ['groups'],
  news: ['news'],
  events: ['events'],
  funding: ['funding', 'guides'],
  consultation: ['consultations', 'figures'],
  glossary: ['glossary'],
  organisations: ['organisations'],
} as const;
export type SectionName = keyof typeof SECTION_COLLECTIONS;
export const SECTION_NAMES = Object.keys(SECTION_COLLECTIONS) as [SectionName, ...SectionName[]];

const introduction = z
  .strictObject({
    kind: text(3, 60).optional().meta({ title: 'Line above', help: 'In italics above the title of the list.' }),
    lede: text(20, 260).optional().meta({ title: 'Lead sentence', help: 'Below the title of the list.' }),
    description: text(20, 200).optional().meta({ help: 'One sentence for search engines.' }),
    share: text(10, 70).optional().meta({ title: 'Share picture', help: 'The words of the picture of a shared link.' }),
  })
  .optional();

const introductionOf = (name: string) =>
  introduction.meta({ title: name, help: `The text above the list of ${name.toLowerCase()}.` });

const owner = z.strictObject({
  id: newId().meta({ help: 'How entries name the role.', example: 'secretariat' }),
  name: text(3, 60).meta({ help: 'The role in a sentence. Never a person.', example: 'the secretariat' }),
});

const review = z.strictObject({
  collections: list(choice(COLLECTION_NAMES as [CollectionName, ...CollectionName[]]))
    .min(1, 'must name at least one')
    .meta({ help: 'The folders it holds for.', example: ['themes', 'groups'] }),
  owner: reference('owners').meta({
    help: 'Who keeps their entries true, unless an entry names another.',
    example: 'secretariat',
  }),
  months: wholeNumber(1, 60).optional().meta({
    help: 'From one review to the next. Leave it out for pages about past events, which do not change.',
    example: 12,
  }),
});

const homeFact = z.strictObject({
  id: text(2, 40).meta({
    title: 'Number',
    help: 'The id of a number of a consultation.',
    example: 'made-up-share',
    refersTo: 'facts',
  }),
  words: text(10, 90).meta({
    help: 'What the number says: the share of whom, and what they answered. No number in it.',
    example: 'of those who took part in a working group rated its networking good to very good',
  }),
});

const task = z.strictObject({
  label: text(3, 40).meta({ help: 'What the visitor wants to do.', example: 'Find funding' }),
  hint: text(3, 80).meta({
    help: 'What they will find there.',
    example: 'Schemes with dates, amounts and who can apply',
  }),
  address: pageAddress('/funding/').meta({ help: 'The page on this site.', example: '/funding/' }),
});

const searchTask = z.strictObject({
  label: text(3, 60).meta({ help: 'What the visitor wants to do.', example: 'Look up an acronym' }),
  address: target().meta({ help: 'The page, or the place on it.', example: '/glossary/' }),
});

const colour = (mode: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'must be a colour in quotes: # and six characters, each a digit or a letter from a to f')
    .meta({ title: mode, help: `Its colour in the ${mode.toLowerCase()} scheme.`, example: '#00564c' });

const colourPair = (title: string, help: string) =>
  z
    .strictObject({ light: colour('Light'), dark: colour('Dark') })
    .optional()
    .meta({ title, help });

/** Named as the tokens of src/styles/tokens.css that they take the place of. */
export const coloursSchema = z.strictObject({
  field: colourPair('Field', 'The large area behind page headings and in shared pictures.'),
  link: colourPair('Links', 'The text of links.'),
  action: colourPair('Buttons', 'The ground of buttons.'),
});
export type SiteColours = z.output<typeof coloursSchema>;

const siteFields = z.strictObject({
  name: text(3, 80).meta({
    help: 'The whole name of the site’s owner.',
    example: 'The made-up office for the made-up region',
  }),
  nameStart: text(3, 60).meta({
    title: 'First part of the name',
    help: 'Set upright in the masthead.',
    example: 'The made-up office',
  }),
  nameEnd: text(3, 60).optional().meta({
    title: 'Second part of the name',
    help: 'Set in italics in the masthead.',
    example: 'for the made-up region',
  }),
  shortName: text(3, 30).meta({
    help: 'For the phone’s home screen, calendars and feeds.',
    example: 'The made-up office',
  }),
  uid: newId().meta({
    title: 'Lasting name',
    help: 'Calendars and feed readers recognise the entries of this site by it, whatever the site is called and wherever it is. Never change it.',
    example: 'made-up-alliance',
  }),
  address: webAddress().optional().meta({
    title: 'Address of the site',
    help: 'Where it is published, to its last slash. Hubs that are published side by side must differ in it.',
    example: 'https://hub.example.org/',
  }),
  inSentences: text(3, 40).meta({
    title: 'Name in sentences',
    help: 'What sentences call the owner, written as inside one.',
    example: 'the office',
  }),
  region: text(3, 60).meta({ help: 'As it is written after "in".', example: 'the made-up region' }),
  lang: choice(LANGUAGES).meta({
    title: 'Language',
    help: 'The language of the site, which also decides how dates and numbers are written. It can be any that has a folder in src/i18n.',
    example: 'en-GB',
  }),
  organisation: reference('organisations').optional().meta({
    help: 'The id of the organisation this site belongs to: the record begins with it and those it came after.',
    example: 'made-up-alliance',
  }),
  sections: list(choice(SECTION_NAMES))
    .default([...SECTION_NAMES])
    .meta({
      help: 'The parts in use. What is left out here is not published, and nothing leads to it. Without the list, all are.',
      example: ['themes', 'news', 'funding'],
    }),
  introductions: z
    .strictObject({
      objectives: introductionOf('Objectives'),
      themes: introductionOf('Themes'),
      groups: introductionOf('Working groups'),
      news: introductionOf('News'),
      events: introductionOf('Events'),
      funding: introductionOf('Funding'),
      consultation: introductionOf('Consultations'),
      figures: introductionOf('Figures'),
      glossary: introductionOf('Terms'),
      organisations: introductionOf('Organisations'),
    })
    .default({})
    .meta({ help: 'Words above the lists of sections, where the ordinary ones do not say enough.' }),
  colours: coloursSchema
    .default({})
    .meta({ help: 'The hub’s own, in the light and the dark scheme. What is left out has the ordinary colour.' }),
  description: text(20, 200).meta({ help: 'One sentence about the site, for search engines.' }),
  home: z.strictObject({
    kicker: text(3, 60).optional().meta({ title: 'Line above', help: 'A few words in italics above the headline.' }),
    headline: text(10, 90).meta({ help: 'The first words of the home page.' }),
    lede: text(20, 260).meta({ title: 'Lead sentence', help: 'What this site is for, in a sentence or two.' }),
    source: reference('sources').optional().meta({ help: 'Where the lead sentence comes from.' }),
    lead: homeFact
      .optional()
      .meta({ title: 'Leading number', help: 'The number above the promises of the consultation.' }),
    facts: list(homeFact)
      .default([])
      .meta({ title: 'Other numbers', help: 'The numbers under "What people said", with their words.' }),
    tasks: list(task)
      .min(2, 'must have two tasks or more')
      .max(4, 'must have four tasks or fewer')
      .meta({ help: 'The links of the first screen: two to four.' }),
  }),
  searchTasks: list(searchTask).default([]).meta({
    title: 'Tasks of search',
    help: 'What most visitors come for: links of the search page before anything is typed.',
  }),
  helpline: z
    .strictObject({
      entry: reference('funding').meta({
        title: 'Service',
        help: 'The scheme whose people answer.',
        example: 'made-up-growth-hub',
      }),
      phone: z
        .string()
        .regex(/^[+0][\d ]{7,17}$/, 'must be a telephone number, such as 01632 960000')
        .meta({ title: 'Number', help: 'As people read it, with spaces.', example: '01632 960000' }),
      forWhom: text(3, 60).meta({ help: 'Who may ring.', example: 'for firms in the region' }),
      note: text(10, 200).meta({ help: 'How old the number is, and what is known since.' }),
      source: reference('sources').meta({ help: 'Where it is printed.' }),
    })
    .optional()
    .meta({ title: 'Whom to ring', help: 'The telephone number at the head of the funding finder.' }),
  footer: z.strictObject({
    origin: text(20, 300).meta({ help: 'One sentence on where it comes from.' }),
    source: reference('sources').optional().meta({ help: 'Where it comes from.' }),
  }),
  contact: z.strictObject({
    website: webAddress().optional().meta({
      help: 'The owner’s other website: the first way to reach it.',
      example: 'https://alliance.example.org/',
    }),
    email: z
      .string()
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an email address with an @ in it')
      .meta({ title: 'Address', help: 'The one contact address.' }),
    asOf: text(4, 40).optional().meta({ help: 'The time the source speaks of.', example: 'late 1999' }),
    source: reference('sources').optional().meta({ help: 'Where it comes from.' }),
  }),
  owners: list(owner)
    .min(1, 'must have at least one')
    .meta({ help: 'The roles that keep pages true. The first keeps what no other does.' }),
  reviews: list(review).default([]).meta({ help: 'Who keeps what true, and how often it is read again.' }),
});

export const siteSchema = siteFields.refine(
  ({ name, nameStart, nameEnd = '' }) => name === `${nameStart} ${nameEnd}`.trim(),
  { path: ['nameStart'], error: 'and nameEnd must together make the name' },
);

export type Site = z.output<typeof siteSchema>;
