// Promise: no reader sees the markup of a heading, list, table or bold text as characters, and no typing error goes unseen.
import { toFinding, type Finding } from '../finding.ts';
import type { LeftoverMarkup } from '../read/leftover-markup.ts';
import type { ContentFile, Fields, Rule } from '../read/snapshot.ts';
import type { ProseOutline } from '../read/prose-outline.ts';
import { walkTexts, walkVisible } from '../read/walk-values.ts';
import { showValue, quoteExcerpt } from '../text/show-value.ts';
import { findTypingErrors, PLACEHOLDER } from '../text/typing-errors.ts';

export const markupIsParsed: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose, fields }: ContentFile): Finding[] {
  const leftovers = [...(fields === undefined ? [] : [...findInFields(fields)]), ...(prose?.outline?.leftovers ?? [])];
  const bold = (prose?.outline?.boldLines ?? []).filter(({ text }) => !/[.:;,!?]$/.test(text));
  return [
    ...leftovers.map((leftover) => toMarkupFinding(file, leftover)),
    ...(prose?.outline?.wideRows ?? []).map((row) => toWideRowFinding(file, row)),
    ...(prose?.outline?.unused ?? []).map((unused) => toUnusedFinding(file, unused)),
    ...bold.map(({ text, place }) =>
      toFinding('heading-faked', file, place, {
        what: `${showValue(text)} stands alone in bold, as a heading would.`,
        remedy: `If it is a heading, write:   ## ${quoteExcerpt(text)}   If not, write it without the stars.`,
        value: text,
      }),
    ),
  ];
}

function toWideRowFinding(file: string, { cells, columns, place }: ProseOutline['wideRows'][number]): Finding {
  return toFinding('markup-left', file, place, {
    what: `This row has ${cells} cells, and the first row of its table ${columns}: the others are not shown.`,
    remedy: 'Give the first row and the line of hyphens as many cells.  To show | in a cell, write \\|.',
  });
}

function toUnusedFinding(file: string, { kind, label, place }: ProseOutline['unused'][number]): Finding {
  return toFinding('markup-left', file, place, {
    what: `Nothing in the words points to ${kind === 'note' ? 'this note' : 'this address'}, so nobody sees it.`,
    remedy:
      kind === 'note'
        ? `Write [^${quoteExcerpt(label)}] where the note belongs, or delete the line.`
        : `Write [words][${quoteExcerpt(label)}] where the link belongs, or delete the line.`,
    value: label,
  });
}

function* findInFields(fields: Fields): Generator<LeftoverMarkup> {
  for (const [value, path] of walkTexts(fields)) {
    // Quotes of a word processor round the whole value have a rule of their own.
    if (/^[“”„‟].*["“”„‟]$/u.test(value)) continue;
    for (const { kind, text } of findTypingErrors(value)) {
      yield { kind, text, place: fields.yaml.placeOfValue(path) };
    }
  }
}

function toMarkupFinding(file: string, { kind, text, place }: LeftoverMarkup): Finding {
  // Up to the first component or picture.
  const value = text.replace(new RegExp(`${PLACEHOLDER}[^]*$`), '…').trim();
  switch (kind) {
    case 'heading': {
      const [, marks = '', heading = ''] = /^(#+)(.*)$/.exec(value) ?? [];
      const right = `${marks} ${heading}`;
      const what = `${showValue(value)} is not read as a heading: a space is missing.`;
      return toFinding('heading-malformed', file, place, {
        what,
        remedy: `Write:   ${quoteExcerpt(right)}`,
        value,
        fix: { from: marks, to: `${marks} ` },
      });
    }
    case 'list': {
      const right = `- ${value.slice(1).trim()}`;
      const what = `${showValue(value)} is not read as an item of a list.`;
      return toFinding('list-malformed', file, place, {
        what,
        remedy: `Write a hyphen and a space:   ${quoteExcerpt(right)}`,
        value,
        fix: { from: /^.\s*/u.exec(text)?.[0] ?? '', to: '- ' },
      });
    }
    case 'table':
      return toFinding('markup-left', file, place, {
        what: 'These lines are not read as a table.',
        remedy: 'Give each row as many cells as the first, and write below the first as many |---|.',
        value,
      });
    case 'tabs':
      return toFinding('markup-left', file, place, {
        what: 'These lines have tabs between their cells, as a spreadsheet copies them, and are read as one sentence.',
        remedy: 'Write each row as   | one | two |   and below the first as many |---|.',
      });
    case 'note':
      return toFinding('markup-left', file, place, {
        what: `There is no note for ${showValue(value)}, so readers see the sign itself.`,
        remedy: `Write the note on a line of its own:   ${quoteExcerpt(value)}: Words of the note.   Or delete the sign.`,
        value,
      });
    case 'bold':
      return toFinding('markup-left', file, place, {
        what: `The signs for bold in ${showValue(value)} make nothing bold.`,
        remedy: 'Write them without a space inside, **so**, or delete them.',
        value,
      });
    case 'pair':
      return toFinding('pair-broken', file, place, {
        what: `This ${text} has no partner in its paragraph.`,
        remedy: 'Write the other one, or delete it.',
        value,
      });
    case 'double':
      return toFinding('word-doubled', file, place, {
        what: `The same word is written twice: ${showValue(value)}.`,
        remedy: 'Delete one of the two.',
        value,
      });
  }
}

// Promise: no list has boxes that cannot be ticked.

export const listsArePlain: Rule = ({ files }) =>
  files.flatMap(({ path: file, prose }) =>
    (prose?.outline?.boxes ?? []).map((place) =>
      toFinding('checkbox-not-allowed', file, place, {
        what: 'This line of a list has a box to tick.',
        remedy: 'Write a hyphen and a space, without the square brackets.',
      }),
    ),
  );

// Promise: no word comes broken from a PDF: with letters joined into one sign, or parted by the hyphen of a line's end.

const JOINED = /\S*[\uFB00-\uFB06]\S*/gu;
const PARTED = /(\p{L}+)-\n[ \t]*(\p{Ll}+)/gu;

export const wordsAreUnbroken: Rule = ({ files }) => files.flatMap((file) => [...checkWords(file)]);

function* checkWords(file: ContentFile): Generator<Finding> {
  for (const [text, toPlace] of walkVisible(file)) {
    for (const [word] of text.matchAll(JOINED)) {
      yield toFinding('word-broken', file.path, toPlace(), {
        what: `${showValue(word)} has letters joined into one sign, so a search does not find the word.`,
        remedy: `Write:   ${word.normalize('NFKC')}`,
        value: word,
      });
    }
    for (const [, start = '', end = ''] of text.matchAll(PARTED)) {
      yield toFinding('word-broken', file.path, toPlace(), {
        what: `${showValue(`${start}-${end}`)} is parted by the end of a line, so readers see a hyphen and a space.`,
        remedy: `Write it on one line:   ${start}${end}   or   ${start}-${end}`,
        value: `${start}-${end}`,
      });
    }
  }
}
