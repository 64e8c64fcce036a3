// Kinds of fault that could run code, load foreign things or hide something. The text of an entry is text and nothing else.
import type { RuleDoc } from './rule-doc.ts';

export const SAFETY_RULES = {
  'mdx-import': {
    title: 'A line begins with "import"',
    meaning:
      'In this kind of file such a line loads code. Our files hold text only, and our components need no import.',
    example: { wrong: "import hall from './hall.js'", right: 'no such line' },
  },
  'mdx-export': {
    title: 'A line begins with "export"',
    meaning: 'In this kind of file such a line is code. Our files hold text only.',
    example: { wrong: 'export const hall = 1', right: 'no such line' },
  },
  'mdx-expression': {
    title: 'Curly brackets hold code',
    meaning:
      'Curly brackets mean code in this kind of file. Our files hold text only, so nothing in them can run. The value of a prop stands in straight quotes.',
    example: { wrong: 'There were {40 + 2} made-up people.', right: 'There were 42 made-up people.' },
  },
  'html-not-allowed': {
    title: 'The text contains HTML tags',
    meaning:
      'Tags can break the page for people who use a screen reader or a small screen. Markdown and our components do the same safely.',
    example: { wrong: 'It is <b>made up</b>.', right: 'It is **made up**.' },
  },
  'html-comment': {
    title: 'The text contains an HTML comment',
    meaning: 'Comments in the text cannot be read in this kind of file.',
    example: { wrong: '<!-- made up -->', right: 'no such line' },
  },
  'script-not-allowed': {
    title: 'The text contains a script, a style or a frame from another site',
    meaning: 'Such a tag could run code in a reader’s browser or load another site into ours.',
    example: { wrong: '<script>made up</script>', right: 'no such tag' },
  },
  'event-attribute': {
    title: 'A tag contains code for an event',
    meaning: 'Words such as onclick inside a tag are code that runs in a reader’s browser.',
    example: { wrong: '<Org id="made-up-office" onclick="made up"/>', right: '<Org id="made-up-office"/>' },
  },
  'style-attribute': {
    title: 'A tag has a style',
    meaning: 'The look of the site comes from one place, so that it works in the dark, on paper and for everybody.',
    example: { wrong: '<Org id="made-up-office" style="color: red"/>', right: '<Org id="made-up-office"/>' },
  },
  'address-unsafe': {
    title: 'A link could run code or hide where it leads',
    meaning:
      'Addresses such as javascript: or data: run code or hold a whole page; // and \\ hide the site they lead to.',
    example: { wrong: '[the made-up group](javascript:alert(1))', right: '[the made-up group](/groups/test-writers/)' },
  },
  'character-hidden': {
    title: 'The file contains a character nobody can see',
    meaning:
      'Characters that are invisible or turn the direction of writing can make a line mean something other than it shows.',
    example: { wrong: 'title: The made-up\u200B office opens', right: 'title: The made-up office opens' },
  },
} as const satisfies Record<string, RuleDoc>;
