// Kinds of fault in the tables of figures, and in what is said about their numbers.
import type { RuleDoc } from './rule-doc.ts';

const HEADING = 'id,label,value,low,high,qualifier,unit,note';

export const TABLE_RULES = {
  'table-too-long': {
    title: 'A table has too many rows',
    meaning:
      'A figure shows a few published numbers. Hundreds of rows are the answers of individual people, which do not belong on the site.',
    example: { wrong: 'a table of 600 rows', right: 'one row for each published number', isDescription: true },
  },
  'table-heading': {
    title: 'A table lacks a column, or has one too many',
    meaning: 'The first line names the columns. With other names nobody can tell what the numbers are.',
    example: { wrong: 'id,value,low,high,qualifier,unit,note', right: HEADING },
  },
  'table-row-shape': {
    title: 'A row cannot be split into cells',
    meaning: 'It has too many or too few commas, or a quotation mark without its pair.',
    example: { wrong: 'made-up-share,Made up,80,,,percent,', right: 'made-up-share,Made up,80,,,,percent,' },
  },
  'table-cell-missing': {
    title: 'A row lacks its id or label',
    meaning: 'The id is how text shows the number; the label says what it is about.',
    example: { wrong: 'made-up-share,,80,,,,percent,', right: 'made-up-share,Made up,80,,,,percent,' },
  },
  'table-number': {
    title: 'A cell holds no number',
    meaning: 'A chart cannot be drawn from words or from a number with a decimal comma.',
    example: {
      wrong: 'made-up-share,Made up,about 80,,,,percent,',
      right: 'made-up-share,Made up,80,,,about,percent,',
    },
  },
  'table-unit': {
    title: 'A unit does not exist',
    meaning: 'The unit decides how a number is written and drawn.',
    example: { wrong: 'made-up-share,Made up,80,,,,%,', right: 'made-up-share,Made up,80,,,,percent,' },
  },
  'table-out-of-range': {
    title: 'A number is not possible',
    meaning: 'A share is between 0 and 100, a count is not negative, a score is on its scale.',
    example: { wrong: 'made-up-share,Made up,800,,,,percent,', right: 'made-up-share,Made up,80,,,,percent,' },
  },
  'table-interval': {
    title: 'A range is upside down or lacks an end',
    meaning: 'A range runs from its smaller to its larger number.',
    example: { wrong: 'made-up-share,Made up,80,90,70,,percent,', right: 'made-up-share,Made up,80,70,90,,percent,' },
  },
  'table-row-duplicate': {
    title: 'A row appears twice',
    meaning: 'Only one of two rows with one id or label can be right.',
    example: {
      wrong: 'made-up-share,Made up,80,,,,percent,\nmade-up-other-share,Made up,80,,,,percent,',
      right: 'made-up-share,Made up,80,,,,percent,',
    },
  },
  'table-sum': {
    title: 'Shares add up to more than 100',
    meaning: 'Where everybody gives one answer, the shares are parts of one whole.',
    example: {
      wrong: 'made-up-share,Made up,80,,,,percent,\nreal-share,Real,60,,,,percent,',
      right: 'made-up-share,Made up,80,,,,percent,\nreal-share,Real,20,,,,percent,',
    },
  },
  'percent-impossible': {
    title: 'A percentage cannot come from its base',
    meaning: 'Of 83 people no whole number is 68%: 56 of them are 67%, 57 are 69%. So the share or the base is wrong.',
    example: { wrong: 'made-up-share,Made up,81,,,,percent,', right: 'made-up-share,Made up,80,,,,percent,' },
  },
  'number-not-in-data': {
    title: 'A number in the text is not in the table',
    meaning:
      'Each number is kept in one place. If the finding gives a different number from the chart, nobody knows which is right.',
    example: { wrong: 'shortTitle: 90% made up', right: 'shortTitle: 80% made up' },
  },
  'character-not-drawn': {
    title: 'A character of a figure cannot be drawn',
    meaning:
      'Figures can be downloaded as pictures, drawn with our fonts alone. If these lack a character, the picture has a gap.',
    example: {
      wrong: 'made-up-share,Made up → made down,80,,,,percent,',
      right: 'made-up-share,Made up to made down,80,,,,percent,',
    },
  },
  'finding-draft': {
    title: 'A finding is still the draft of a program',
    meaning:
      'The import of answers writes titles and summaries from the numbers. Only a person can say what they mean.',
    example: { wrong: 'title: "Draft: 80% said “Made up”"', right: 'title: 80% of made-up people were made up' },
  },
} as const satisfies Record<string, RuleDoc>;
