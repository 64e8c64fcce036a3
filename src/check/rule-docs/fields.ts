// Kinds of fault in the fields of an entry: how they are written, and what is in them.
import type { RuleDoc } from './rule-doc.ts';

export const FIELD_RULES = {
  'front-matter-missing': {
    title: 'The fields are missing',
    meaning: 'The title, the date and the other fields go at the top of the file, between two lines of three hyphens.',
    example: {
      wrong: 'title: The made-up office opens\nsummary: …',
      right: '---\ntitle: The made-up office opens\nsummary: …\n---',
    },
  },
  'front-matter-repeated': {
    title: 'The fields appear twice',
    meaning:
      'A file is one entry with one block of fields, at its top. A second block was probably pasted in. Nobody can tell which of the two is meant, and the second would be shown as text.',
    example: {
      wrong: '---\ntitle: The made-up office\n---\ntitle: The made-up office opens',
      right: '---\ntitle: The made-up office opens',
    },
  },
  'yaml-syntax': {
    title: 'The fields cannot be read',
    meaning:
      'A quote, a colon or the space before a line is not where it should be, so the rest of the fields has no clear meaning.',
    example: { wrong: 'title: Opening: the made-up office', right: 'title: "Opening: the made-up office"' },
  },
  'yaml-duplicate-key': {
    title: 'A field is written twice',
    meaning: 'Only one of the two would be used, and nobody can see which.',
    example: { wrong: 'publishedOn: 1999-05-01\npublishedOn: 1999-05-02', right: 'publishedOn: 1999-05-01' },
  },
  'yaml-tabs': {
    title: 'A line of the fields begins with a tab',
    meaning: 'Tabs look different in every program, so the fields allow only spaces before a line.',
    example: { wrong: 'sources:\n\t- made-up-report', right: 'sources:\n  - made-up-report' },
  },
  'yaml-feature-refused': {
    title: 'The fields use a shorthand we refuse',
    meaning:
      'Anchors (&), aliases (*), tags (!) and merge keys (<<) hide what a file says and can make it grow without end.',
    example: { wrong: 'kind: !!str official', right: 'kind: official' },
  },
  'nesting-too-deep': {
    title: 'Too many things nested inside each other',
    meaning:
      'Nobody can read lists in lists, quotes in quotes or hundreds of special characters in a row, and programs take very long over them. If it was an accident, a key was probably held down or a program failed.',
    example: { wrong: 'hundreds of > in a row', right: 'one > before a quotation', isDescription: true },
  },
  'smart-quotes': {
    title: 'Curly quotes where straight ones belong',
    meaning:
      'A word processor turned the quotes round a value into curly ones. They would be shown as part of the value.',
    example: { wrong: 'title: “The made-up office opens”', right: 'title: "The made-up office opens"' },
  },
  'value-cut-short': {
    title: 'A # cuts a value short',
    meaning: 'After a space, # begins a remark. The text after it is not shown.',
    example: { wrong: 'place: Hall #7', right: 'place: "Hall #7"' },
  },
  'field-missing': {
    title: 'A field is missing',
    meaning: 'Without it the page cannot be shown, or would mislead.',
    example: {
      wrong: 'title: The made-up office opens',
      right: 'title: The made-up office opens\nsummary: A made-up office opened its made-up doors in the year 1999.',
    },
  },
  'field-unknown': {
    title: 'A field does not exist',
    meaning: 'A field whose name is misspelt would be left out without warning.',
    example: { wrong: 'kindlabel: About us', right: 'kindLabel: About us' },
  },
  'field-invalid': {
    title: 'A value does not fit its field',
    meaning: 'The page expects something else here: a number, a list or a plain line of text.',
    example: { wrong: 'order: "first"', right: 'order: 1' },
  },
  'field-length': {
    title: 'A text is too long or too short',
    meaning: 'Text that does not fit is cut off in lists, search results and shared links.',
    example: { wrong: 'summary: Made up.', right: 'summary: A made-up group that writes made-up tests for this site.' },
  },
  'field-contradiction': {
    title: 'Two fields contradict each other',
    meaning: 'Write exactly one of the two, so that nothing is left unclear.',
    example: { wrong: 'date: 1999-05-01\nundated: true', right: 'date: 1999-05-01' },
  },
  'choice-unknown': {
    title: 'A word is not one of the choices',
    meaning: 'This field takes one of a few words, because pages sort and colour by it.',
    example: { wrong: 'kind: oficial', right: 'kind: official' },
  },
  'date-form': {
    title: 'A date is written in another form',
    meaning:
      'Dates are sorted and compared, so they are all written year-month-day. If only the month is known, write 2018-02; if only the year, "2018" with quotes.',
    example: { wrong: 'publishedOn: 28 May 1999', right: 'publishedOn: 1999-05-28' },
  },
  'date-impossible': {
    title: 'A date is not in the calendar',
    meaning: 'There is no such day, so one of its numbers is wrong.',
    example: { wrong: 'publishedOn: 1999-04-31', right: 'publishedOn: 1999-04-30' },
  },
  'date-ambiguous': {
    title: 'A date can mean two days',
    meaning: 'In Britain 05/04/1999 is in April, in America it is in May. A reader could miss a deadline.',
    example: { wrong: 'publishedOn: 05/04/1999', right: 'publishedOn: 1999-04-05' },
  },
  'number-form': {
    title: 'An amount is written as in another country',
    meaning:
      'In Britain a comma stands between thousands and a full stop before pence. Read the other way, £5.000 is five pounds.',
    example: { wrong: 'It had £5.000,00.', right: 'It had £5,000.' },
  },
  'time-missing': {
    title: 'A time is missing',
    meaning: 'A day without an hour is not enough for a deadline or a calendar.',
    example: { wrong: 'startsAt: 1999-05-01', right: 'startsAt: 1999-05-01T14:00' },
  },
  'id-invalid': {
    title: 'An id is not well formed',
    meaning: 'Ids are names of files and parts of addresses.',
    example: { wrong: 'organiser: The made-up office', right: 'organiser: made-up-office' },
  },
  'web-address-invalid': {
    title: 'A web address is not whole',
    meaning: 'Without https:// in front, the link would lead to a page of this site that does not exist.',
    example: { wrong: 'url: www.example.org/report', right: 'url: https://www.example.org/report' },
  },
} as const satisfies Record<string, RuleDoc>;
