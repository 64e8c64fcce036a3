// Kinds of fault in the text of an entry: headings, components, pictures.
import type { RuleDoc } from './rule-doc.ts';

export const PROSE_RULES = {
  'mdx-syntax': {
    title: 'The text cannot be read',
    meaning: 'A tag is not closed, or a character has another meaning here, so it is not clear what should be shown.',
    example: { wrong: 'fewer than <5 people', right: 'fewer than 5 people' },
  },
  'component-unknown': {
    title: 'A component does not exist',
    meaning: 'Only a few components can be used in the text; anything else would not be shown.',
    example: { wrong: '<Fakt id="made-up-share"/>', right: '<Fact id="made-up-share"/>' },
  },
  'component-prop-unknown': {
    title: 'A component has no such prop',
    meaning: 'A prop is a word inside the tag. A misspelt one would do nothing, without warning.',
    example: { wrong: '<Note titel="Made up">', right: '<Note title="Made up">' },
  },
  'component-prop-missing': {
    title: 'A component lacks a prop',
    meaning: 'Without it the component does not know what to show.',
    example: { wrong: '<Org/>', right: '<Org id="made-up-office"/>' },
  },
  'component-prop-invalid': {
    title: 'A prop has a value that does not fit',
    meaning: 'The component cannot show what is meant.',
    example: { wrong: '<Org id="made-up-office" as="short"/>', right: '<Org id="made-up-office" as="abbreviation"/>' },
  },
  'component-place': {
    title: 'A component is in the wrong place',
    meaning: 'Some components belong in a sentence, some on lines of their own; none belongs in a heading or a link.',
    example: {
      wrong: 'Here is <Figure id="made-up-answers"/> in a sentence.',
      right: 'Here is the figure.\n\n<Figure id="made-up-answers"/>',
    },
  },
  'component-content': {
    title: 'A component has text inside, or lacks it',
    meaning: 'Some components draw everything themselves; a note needs text.',
    example: { wrong: '<Org id="made-up-office">the office</Org>', right: '<Org id="made-up-office"/>' },
  },
  'component-repeated': {
    title: 'More than one large number on a page',
    meaning: 'One large number says "this is the point". Two say nothing.',
    example: {
      wrong: '<PullFigure id="made-up-share"/>\n\n<PullFigure id="made-up-share"/>',
      right: '<PullFigure id="made-up-share"/>',
    },
  },
  'heading-order': {
    title: 'Headings are out of order',
    meaning:
      'People who listen to a page move around it by its headings. A missing level sounds like a missing part. The title is the only #, so the text begins with ## and goes down one level at a time.',
    example: { wrong: '# The evidence', right: '## The evidence' },
  },
  'heading-duplicate': {
    title: 'Two headings have the same text',
    meaning: 'A link could mean either, and a list of headings would not help.',
    example: { wrong: '## What happened', right: '## What people said' },
  },
  'heading-malformed': {
    title: 'A heading lacks a space',
    meaning: 'Without a space after the # signs, the line is shown as text, signs and all.',
    example: { wrong: '##What people said', right: '## What people said' },
  },
  'heading-faked': {
    severity: 'warning',
    title: 'A line in bold is used as a heading',
    meaning:
      'It looks like a heading, but nobody can jump to it, and people who listen to the page are not told of it.',
    example: { wrong: '**What people said**', right: '## What people said' },
  },
  'list-malformed': {
    title: 'A list is not recognised',
    meaning:
      'A word processor puts a bullet before each item, or the space after the hyphen is missing. The lines would run together into one paragraph.',
    example: { wrong: '• Nothing on this page is true.', right: '- Nothing on this page is true.' },
  },
  'markup-left': {
    title: 'Markup for bold or for a table is shown as text',
    meaning: 'Bold has no space inside its stars; a table has a line of hyphens with as many cells as its first row.',
    example: { wrong: 'It is ** made up **.', right: 'It is **made up**.' },
  },
  'pair-broken': {
    severity: 'warning',
    title: 'A bracket or a quotation mark has no pair',
    meaning: 'It was probably typed by accident, or the other one was forgotten.',
    example: { wrong: 'It is made up (as all is.', right: 'It is made up (as all is).' },
  },
  'word-broken': {
    title: 'A word was broken by another program',
    meaning:
      'A PDF joins letters such as fi into one character and splits words at the ends of lines. Copied from there, they look wrong and no search finds them.',
    example: { wrong: 'It has a made-up o\uFB03ce.', right: 'It has a made-up office.' },
  },
  'word-doubled': {
    severity: 'warning',
    title: 'A word is written twice',
    meaning: 'It was probably left from an earlier wording.',
    example: { wrong: 'It is is made up.', right: 'It is made up.' },
  },
  'phrase-about-sources': {
    severity: 'warning',
    title: 'A page talks about our sources',
    meaning:
      'Visitors want to know what something is, whether it is for them and what to do next. They do not want to know what we have read.',
    example: {
      wrong: 'The made-up cost is not stated in our sources.',
      right: 'Ask the made-up office what it costs.',
    },
  },
  'hedge-twice': {
    severity: 'warning',
    title: 'One sentence hedges twice',
    meaning: 'Two hedges tell a reader no more than one, and sound as if we doubt everything.',
    example: {
      wrong: 'An adviser says that the made-up office is reported to open late.',
      right: 'An adviser says that the made-up office opens late.',
    },
  },
  'reference-every-sentence': {
    severity: 'warning',
    title: 'A paragraph has more reference marks than it needs',
    meaning:
      'A number after every sentence makes a page hard to read, and one at the end of the paragraph says the same.',
    example: {
      wrong: 'It is made up.<Source id="made-up-report"/> So is this.<Source id="made-up-report"/>',
      right: 'It is made up. So is this.<Source id="made-up-report"/>',
    },
  },
  'picture-remote': {
    title: 'A picture comes from another site',
    meaning: 'Readers’ browsers would tell that site who reads this page, and the picture can change or vanish.',
    example: {
      wrong: '![A made-up hall](https://example.org/hall.png)',
      right: '![A made-up hall](/pictures/hall.png)',
    },
  },
  'picture-missing': {
    title: 'A picture does not exist',
    meaning: 'Readers would see an empty frame.',
    example: { wrong: '![A made-up hall](/pictures/hal.png)', right: '![A made-up hall](/pictures/hall.png)' },
  },
  'picture-unused': {
    severity: 'warning',
    title: 'No page shows a picture',
    meaning: 'It is not published, and nobody knows whether it may be deleted.',
    example: {
      wrong: 'content/pictures/hall.png, and no page with it',
      right: '![A made-up hall with nobody in it](/pictures/hall.png)',
      isDescription: true,
    },
  },
  'picture-description-missing': {
    title: 'A picture has no description',
    meaning: 'People who cannot see it would not know what it shows.',
    example: { wrong: '![](/pictures/hall.png)', right: '![A made-up hall with nobody in it](/pictures/hall.png)' },
  },
  'checkbox-not-allowed': {
    title: 'A list has boxes to tick',
    meaning: 'The boxes cannot be ticked on the page, and people who listen to it hear no name for them.',
    example: { wrong: '- [ ] Bring made-up tests', right: '- Bring made-up tests' },
  },
  'acronym-unexplained': {
    severity: 'warning',
    title: 'An acronym is not explained',
    meaning: 'A visitor who reads only this page does not know what it stands for.',
    example: { wrong: 'It is run by the XQZ.', right: 'It is run by the Extra Quick Zoo (XQZ).' },
  },
} as const satisfies Record<string, RuleDoc>;
