// Kinds of fault in a file as a whole: where it lies, what it is called, whether it is text at all.
import type { RuleDoc } from './rule-doc.ts';

export const FILE_RULES = {
  'content-missing': {
    title: 'The content folder, or a file no site can be without, is missing',
    meaning:
      'Every word and number of the site comes from the folder content/. Four files at its top are needed by every site: its name, the addresses that have moved, and what was published before.',
    example: {
      wrong: 'a project without the folder content/',
      right: 'the folder content/ beside package.json',
      isDescription: true,
    },
  },
  'content-unreadable': {
    title: 'The content folder cannot be read',
    meaning: 'Something lies where the folder content/ should be, or this computer does not allow it to be read.',
    example: { wrong: 'a file called content', right: 'a folder called content', isDescription: true },
  },
  'file-unreadable': {
    title: 'A file cannot be read',
    meaning: 'A link to another place, or a file this computer may not read, cannot become a page.',
    example: {
      wrong: 'news/office-moves.mdx, a link to a file elsewhere',
      right: 'news/office-moves.mdx, the file itself',
      isDescription: true,
    },
  },
  'file-empty': {
    title: 'A file is empty',
    meaning: 'An empty file would be a page without a title or text.',
    example: { wrong: 'a file with nothing in it', right: 'a file that begins with its fields', isDescription: true },
  },
  'file-binary': {
    title: 'A file is not text',
    meaning: 'A picture, a word-processor document or a zip file with a changed name cannot be read as text.',
    example: {
      wrong: 'a word-processor document renamed to .mdx',
      right: 'its text in a plain text file',
      isDescription: true,
    },
  },
  'file-not-utf-8': {
    title: 'A file is saved in an old encoding',
    meaning: 'Letters such as £ or é would be shown as other characters.',
    example: {
      wrong: 'a file saved as Windows-1252 or UTF-16',
      right: 'the same file saved as UTF-8',
      isDescription: true,
    },
  },
  'file-too-large': {
    title: 'A file is too large',
    meaning:
      'A page of text over 200 kB, a table over 5 MB or a picture over 2 MB or 50 million points makes the site slow for everybody.',
    example: { wrong: 'a page of 900 kB', right: 'several pages of at most 200 kB', isDescription: true },
  },
  'file-bom': {
    title: 'A file begins with an invisible mark',
    meaning:
      'Some programs put a byte order mark before the first letter. Other programs then cannot see where the fields begin.',
    example: {
      wrong: 'a file saved as "UTF-8 with BOM"',
      right: 'the same file saved as "UTF-8"',
      isDescription: true,
    },
  },
  'file-crlf': {
    title: 'A file has Windows line endings',
    meaning: 'Mixed line endings make every line look changed in a review.',
    example: { wrong: 'lines that end with CR and LF', right: 'lines that end with LF', isDescription: true },
  },
  'space-not-plain': {
    title: 'A space is not a plain one',
    meaning:
      'Word processors and web pages bring non-breaking and thin spaces with them. In the fields they hide what belongs together, and a search for the words fails.',
    example: { wrong: 'title: The made-up\u00A0office opens', right: 'title: The made-up office opens' },
  },
  'file-name-invalid': {
    title: 'A file name cannot be an address',
    meaning:
      'The name of a file is the address of its page. Spaces, capitals and other characters do not work in every address.',
    example: { wrong: 'news/Office Moves.mdx', right: 'news/office-moves.mdx' },
  },
  'file-unexpected': {
    title: 'A file is in the wrong place',
    meaning: 'A file with another ending or in another folder would be left out without warning.',
    example: { wrong: 'news/office-moves.md', right: 'news/office-moves.mdx' },
  },
  'merge-conflict-marker': {
    title: 'Two versions were not merged',
    meaning: 'Git wrote both versions of the same lines into the file and waits for somebody to choose.',
    example: {
      wrong:
        '<<<<<<< HEAD\ntitle: The made-up office opens\n=======\ntitle: The made-up office opened\n>>>>>>> other-branch',
      right: 'title: The made-up office opens',
    },
  },
  'answers-raw': {
    title: 'Raw answers are in the content',
    meaning:
      'Workbooks and exports hold what each person answered. Anything committed once can be found for ever. If one was committed, tell the secretariat: it must be taken out of the history.',
    example: { wrong: 'content/consultations/2001/answers.xlsx', right: 'only the figures and tables of the import' },
  },
} as const satisfies Record<string, RuleDoc>;
