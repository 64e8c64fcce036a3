// Kinds of fault between files: ids, references, titles, addresses and links.
import type { RuleDoc } from './rule-doc.ts';

export const LINK_RULES = {
  'id-duplicate': {
    title: 'An id is used twice',
    meaning: 'An id names one thing on the whole site. With two, links and numbers could show the wrong one.',
    example: {
      wrong: 'consultations/1999/made-up-answers.yaml and consultations/2001/made-up-answers.yaml',
      right: 'consultations/2001/later-answers.yaml',
      isDescription: true,
    },
  },
  'title-duplicate': {
    title: 'Two pages have the same title',
    meaning: 'In search results and in the list of open tabs nobody could tell them apart.',
    example: { wrong: 'title: The made-up office opens', right: 'title: The made-up office opens a second hall' },
  },
  'address-taken': {
    title: 'An address is already taken',
    meaning: 'The page would stand at an address that the site uses for something else.',
    example: { wrong: 'pages/sources.mdx', right: 'pages/about-our-sources.mdx' },
  },
  'alias-duplicate': {
    title: 'A term is also another term’s alias',
    meaning: 'A search for the word or a link from it could lead to either of the two.',
    example: { wrong: 'aliases:\n  - MUP', right: 'aliases:\n  - three letters' },
  },
  'reference-missing': {
    title: 'An id leads nowhere',
    meaning: 'The entry it should point to does not exist, so the page would have a hole.',
    example: { wrong: 'convenedBy: made-up-offices', right: 'convenedBy: made-up-office' },
  },
  'fact-missing': {
    title: 'A number does not exist',
    meaning: 'Numbers in text come from the tables of a consultation. No table has a row of that name.',
    example: { wrong: '<Fact id="made-up-shares"/>', right: '<Fact id="made-up-share"/>' },
  },
  'link-target-missing': {
    title: 'A link leads to no page',
    meaning: 'A reader who follows it sees "page not found". Addresses of this site begin and end with a slash.',
    example: {
      wrong: '[the made-up group](/groups/test-writer/)',
      right: '[the made-up group](/groups/test-writers/)',
    },
  },
  'link-anchor-missing': {
    title: 'A link leads to no heading',
    meaning:
      'The page exists but has no heading of that name, so the reader lands at the top. A heading is named by its words, in lower case, with hyphens.',
    example: {
      wrong: '[the made-up news](/news/office-opens/#what-happens)',
      right: '[the made-up news](/news/office-opens/#what-happened)',
    },
  },
  'link-relative': {
    title: 'A link does not say where it begins',
    meaning: 'An address without a slash or https:// in front means something different on every page.',
    example: { wrong: '[the made-up group](groups/test-writers)', right: '[the made-up group](/groups/test-writers/)' },
  },
  'link-local': {
    title: 'A link leads to somebody’s own computer, or names the host of this site',
    meaning:
      'It was copied from the top of a browser. Nobody else can follow it to that computer, and a page of this site may move to another host.',
    example: {
      wrong: '[the made-up group](http://localhost:4321/groups/test-writers/)',
      right: '[the made-up group](/groups/test-writers/)',
    },
  },
  'link-malformed': {
    title: 'A link is not well formed',
    meaning: 'Readers would see the brackets instead of a link.',
    example: {
      wrong: '[the made-up group] (/groups/test-writers/)',
      right: '[the made-up group](/groups/test-writers/)',
    },
  },
  'link-self': {
    title: 'An entry links to itself',
    meaning: 'A link from a page to the same page tells a reader nothing.',
    example: { wrong: 'to: groups/test-writers', right: 'to: themes/battery-storage' },
  },
  'replaced-by-circular': {
    title: 'Entries replace each other in a circle',
    meaning: 'A reader sent from one to the other would never arrive.',
    example: { wrong: 'replacedBy: news/office-opens\npublishedOn: 1999-05-01', right: 'publishedOn: 1999-05-01' },
  },
  'source-unused': {
    severity: 'warning',
    title: 'A source is not used',
    meaning: 'Nothing on the site rests on it, so it may be left over from a change.',
    example: {
      wrong: 'a source that no entry names',
      right: 'a source that is named where it is used',
      isDescription: true,
    },
  },
} as const satisfies Record<string, RuleDoc>;
