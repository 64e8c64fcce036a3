// Settings of the whole site: its name, the opening words of the home page and the contact of 2017.
import { z } from 'astro/zod';
import { list, reference, text, webAddress } from './fields.ts';
import { pageAddress } from './redirects.ts';

const homeFact = z.strictObject({
  id: text(2, 40).meta({
    title: 'Number',
    help: 'The id of a number of a consultation.',
    example: 'con-wg-network',
    refersTo: 'facts',
  }),
  words: text(10, 90).meta({
    title: 'Words',
    help: 'What the number says: the share of whom, and what they answered. No number in it.',
    example: 'of those who took part in a working group rated its networking good to very good',
  }),
});

const task = z.strictObject({
  label: text(3, 40).meta({ title: 'Label', help: 'What the visitor wants to do.', example: 'Find funding' }),
  hint: text(3, 80).meta({
    title: 'Hint',
    help: 'What they will find there.',
    example: 'Schemes with dates, amounts and who can apply',
  }),
  address: pageAddress('/funding/').meta({ title: 'Address', help: 'The page on this site.', example: '/funding/' }),
});

export const siteSchema = z.strictObject({
  name: text(3, 80).meta({
    title: 'Name',
    help: 'The name of the Alliance.',
    example: 'Innovation Alliance for the West Midlands',
  }),
  nameStart: text(3, 60).meta({
    title: 'First part of the name',
    help: 'Set upright in the masthead.',
    example: 'Innovation Alliance',
  }),
  nameEnd: text(3, 60).meta({
    title: 'Second part of the name',
    help: 'Set in italics in the masthead.',
    example: 'for the West Midlands',
  }),
  shortName: text(3, 30).meta({
    title: 'Short name',
    help: 'For the phone’s home screen.',
    example: 'Innovation Alliance',
  }),
  organisation: reference('organisations').meta({
    title: 'Organisation',
    help: 'The id of the organisation this site is of: the record begins with it and those it came after.',
    example: 'iawm',
    refersTo: 'organisations',
  }),
  description: text(20, 200).meta({ title: 'Description', help: 'One sentence about the site, for search engines.' }),
  home: z.strictObject({
    kicker: text(3, 60).optional().meta({ title: 'Line above', help: 'A few words in italics above the headline.' }),
    headline: text(10, 90).meta({ title: 'Headline', help: 'The first words of the home page.' }),
    lede: text(20, 260).meta({ title: 'Lead sentence', help: 'What the Alliance is, in a sentence or two.' }),
    source: reference('sources').meta({
      title: 'Source',
      help: 'Where the lead sentence comes from.',
      refersTo: 'sources',
    }),
    leadFact: text(2, 40).meta({
      title: 'Leading number',
      help: 'The id of the number that stands above the promises of the consultation.',
      example: 'con-involve',
      refersTo: 'facts',
    }),
    leadWords: text(10, 90).meta({
      title: 'Words of the leading number',
      help: 'What the leading number says.',
      example: 'of those who answered wished to be involved in a new Innovation Alliance',
    }),
    facts: list(homeFact).meta({
      title: 'Other numbers',
      help: 'The numbers under "What people said", with their words.',
    }),
    tasks: list(task)
      .length(4, 'must have four tasks')
      .meta({ title: 'Tasks', help: 'The four links of the first screen.' }),
  }),
  helpline: z
    .strictObject({
      entry: reference('funding').meta({
        title: 'Service',
        help: 'The scheme whose people answer.',
        example: 'business-growth-west-midlands',
        refersTo: 'funding',
      }),
      phone: z
        .string()
        .regex(/^0[\d ]{9,13}$/, 'must be a telephone number in the UK, such as 0121 496 0000')
        .meta({ title: 'Number', help: 'As people read it, with spaces.', example: '0121 496 0000' }),
      forWhom: text(3, 60).meta({ title: 'For whom', help: 'Who may ring.', example: 'for firms in the region' }),
      note: text(10, 200).meta({ title: 'Note', help: 'How old the number is, and what is known since.' }),
      source: reference('sources').meta({ title: 'Source', help: 'Where it is printed.', refersTo: 'sources' }),
    })
    .optional()
    .meta({ title: 'Whom to ring', help: 'The telephone number at the head of the funding finder.' }),
  footer: z.strictObject({
    origin: text(20, 300).meta({ title: 'Origin', help: 'One sentence on where the Alliance comes from.' }),
    source: reference('sources').meta({ title: 'Source', help: 'Where it comes from.', refersTo: 'sources' }),
  }),
  contact: z.strictObject({
    website: webAddress().optional().meta({
      title: 'Website',
      help: 'The website of the Alliance itself: the first way to reach it.',
      example: 'https://innovationwm.co.uk/',
    }),
    email: z
      .string()
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an email address with an @ in it')
      .meta({ title: 'Address', help: 'The one contact address.' }),
    asOf: text(4, 40).meta({ title: 'As of', help: 'The time the source speaks of.', example: 'late 2017' }),
    source: reference('sources').meta({ title: 'Source', help: 'Where it comes from.', refersTo: 'sources' }),
  }),
});

export type Site = z.output<typeof siteSchema>;
