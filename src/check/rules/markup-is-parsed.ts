// Promise: no reader sees the markup of a heading, list, table or bold text as characters, and no typing error goes unseen.
import { toFinding, toPlace, type Finding } from '../finding.ts';
import type { LeftoverMarkup } from '../read/leftover-markup.ts';
import type { ContentFile, Fields, Rule } from '../read/snapshot.ts';
import type { ProseOutline } from '../read/prose-outline.ts';
import { walkTexts, walkVisible } from '../read/walk-values.ts';
import { showValue, quoteWhole } from '../text/show-value.ts';
import { findTypingErrors, PLACEHOLDER } from '../text/typing-errors.ts';

export const markupIsParsed: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose, fields }: ContentFile): Finding[] {
  const leftovers = [...(fields === undefined ? [] : [...findInFields(fields)]), ...(prose?.outline?.leftovers ?? [])];
  const bold = (prose?.outline?.boldLines ?? []).filter(({ text }) => !/[.:;,!?]$/.test(text));
  return [
    ...leftovers.map((leftover) => toMarkupFinding(file, leftover)),
    ...(prose?.outline?.wideRows ?? []).map((row) => toWideRowFinding(file, row)),
    ...(prose?.outline?.unused ?? []).map((unused) => toUnusedFinding(file, unused)),
    ...findOpenFence(file, prose),
    ...bold.map(({ text, place }) =>
      toFinding('heading-faked', file, place, {
        what: `${showValue(text)} is alone in bold, like a heading.`,
        remedy: `If it is a heading, write:   ## ${quoteWhole(text)}   If not, write it without the stars.`,
        value: text,
      }),
    ),
  ];
}

/** A fence of code that no other closes: the rest of the page would be code. */
function findOpenFence(file: string, prose: ContentFile['prose']): Finding[] {
  let open: { mark: string; line: number } | undefined;
  for (const [index, text] of (prose?.text ?? '').split('\n').entries()) {
    const [, mark = '', rest = ''] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(text) ?? [];
    if (mark === '') continue;
    if (open === undefined) open = { mark, line: index };
    else if (mark.startsWith(open.mark) && rest.trim() === '') open = undefined;
  }
  if (open === undefined || prose === undefined) return [];
  return [
    toFinding('markup-left', file, toPlace(prose.firstLine + open.line), {
      what: `${showValue(open.mark)} begins code here, and nothing ends it: everything after it is shown as code.`,
      remedy: `Delete the line, or put ${open.mark} on a line of its own where the code ends.`,
    }),
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
    what:
      kind === 'note'
        ? 'Nothing refers to this note, so nobody sees it.'
        : 'Nothing links to this address, so nobody sees it.',
    remedy:
      kind === 'note'
        ? `Write [^${quoteWhole(label)}] where the note belongs, or delete the line.`
        : `Write [link text][${quoteWhole(label)}] where the link belongs, or delete the line.`,
    value: label,
  });
}

/** A field is plain text: what HTML would make a character, or a tag, is shown as it is written. */
const HTML = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;

function* findInFields(fields: Fields): Generator<LeftoverMarkup> {
  for (const [value, path] of walkTexts(fields)) {
    // Quotes of a word processor round the whole value have a rule of their own.
    if (/^[“”„‟].*["“”„‟]$/u.test(value)) continue;
    const [html] = HTML.exec(value) ?? [];
    if (html !== undefined) yield { kind: 'html', text: html, place: fields.yaml.placeOfValue(path) };
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
        remedy: `Write:   ${quoteWhole(right)}`,
        value,
        fix: { from: marks, to: `${marks} ` },
      });
    }
    case 'list': {
      const right = `- ${value.slice(1).trim()}`;
      const what = `${showValue(value)} is not read as an item of a list.`;
      return toFinding('list-malformed', file, place, {
        what,
        remedy: `Write a hyphen and a space:   ${quoteWhole(right)}`,
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
        what: `There is no note for ${showValue(value)}, so readers see the mark itself.`,
        remedy: `Write the note on a line of its own:   ${quoteWhole(value)}: Text of the note.   Or delete the mark.`,
        value,
      });
    case 'bold':
      return toFinding('markup-left', file, place, {
        what: `The asterisks or underscores in ${showValue(value)} make nothing bold.`,
        remedy: /^(?:\*\*|__)[^]*(?:\*\*|__)/.test(value)
          ? 'Write them without a space inside, **so**, or delete them.'
          : `Put ${value.slice(0, 2)} where the bold text ends too, or delete them here.`,
        value,
      });
    case 'html':
      return toFinding('markup-left', file, place, {
        what: `${showValue(value)} is shown to readers as it is written here: a field is plain text.`,
        remedy: value.startsWith('&') ? 'Type the character itself.' : 'Delete the tag.',
        value,
      });
    case 'pair':
      return toFinding('pair-broken', file, place, {
        what: `This ${text} has no pair in its paragraph.`,
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

/** The bytes of one character, each read as a character of its own by a program that took the text for Windows-1252. */
const MISREAD = /Â[\u00A0-\u00BF]|Ã[\u0080-\u00BF\u0192-\u2122]|â€|â‚¬/u;
const WINDOWS = new TextDecoder('windows-1252');
const BYTES = new Map(Array.from({ length: 256 }, (_, byte) => [WINDOWS.decode(Uint8Array.of(byte)), byte] as const));

/** The text as it was meant; undefined where a part of it is lost. */
function readAgain(text: string): string | undefined {
  const again = new TextDecoder().decode(Uint8Array.from([...text].map((character) => BYTES.get(character) ?? 0xff)));
  return again.includes('\uFFFD') ? undefined : again;
}

const JOINED = /[\uFB00-\uFB06]/u;
const PARTED = /(\p{L}+)-\n[ \t]*(\p{Ll}+)/gu;

/** The words of a text that a pattern is in. One pattern for the whole word would read a long word anew from each of its characters. */
const listWords = (text: string, pattern: RegExp): string[] =>
  pattern.test(text) ? text.split(/[ \t\r\n]+/).filter((word) => pattern.test(word)) : [];

export const wordsAreUnbroken: Rule = ({ files }) => files.flatMap((file) => [...checkWords(file)]);

function* checkWords(file: ContentFile): Generator<Finding> {
  for (const [text, toPlace] of walkVisible(file)) {
    for (const word of listWords(text, MISREAD)) {
      const meant = readAgain(word);
      yield toFinding('word-broken', file.path, toPlace(), {
        what: `${showValue(word)} was garbled on its way from another program.`,
        remedy: meant === undefined ? 'Type it again, as the original has it.' : `Write:   ${meant}`,
        value: word,
      });
    }
    for (const word of listWords(text, JOINED)) {
      yield toFinding('word-broken', file.path, toPlace(), {
        what: `${showValue(word)} has letters joined into one character, so a search does not find the word.`,
        remedy: `Write:   ${word.normalize('NFKC')}`,
        value: word,
      });
    }
    for (const [, start = '', end = ''] of text.matchAll(PARTED)) {
      yield toFinding('word-broken', file.path, toPlace(), {
        what: `${showValue(`${start}-${end}`)} is split by the end of a line, so readers see a hyphen and a space.`,
        remedy: `Write it on one line:   ${start}${end}   or   ${start}-${end}`,
        value: `${start}-${end}`,
      });
    }
  }
}
