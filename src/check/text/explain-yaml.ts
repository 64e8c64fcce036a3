// Says in an editor's words why fields cannot be read, and on which line the cause stands.
import type { Place } from '../finding.ts';
import type { YamlFault, YamlPart } from '../read/yaml-part.ts';
import { showValue, quoteWhole } from './show-value.ts';

interface YamlExplanation {
  place: Place;
  what: string;
  remedy: string;
}

/** A line taken apart as an editor meant it. */
interface Line {
  number: number;
  text: string;
  name: string;
  value: string;
}

/** The parser stumbles later than the cause: an open quote is noticed at the end of the file. */
export function explainYaml(fault: YamlFault, { text, firstLine }: YamlPart): YamlExplanation {
  const lines = text.split('\n').map((line, index) => toLine(line, index + firstLine));
  const directive = lines.find((candidate) => /^%[A-Z]/.test(candidate.text));
  if (directive !== undefined) return explainDirective(directive);
  const line = lines[fault.place.line - firstLine] ?? toLine('', fault.place.line);
  const open = fault.code === 'BAD_DQ_ESCAPE' ? undefined : lines.find((candidate) => isOpen(candidate));
  if (open !== undefined && open.number <= line.number) return explainOpen(open);
  return { place: fault.place, ...explainLine(fault, line) };
}

/** As other programs begin a file of YAML. */
function explainDirective({ number, text }: Line): YamlExplanation {
  return {
    place: { line: number, column: 1 },
    what: `The line ${showValue(text)} is a note to a program, not a field.`,
    remedy: 'Delete the line.',
  };
}

function toLine(text: string, number: number): Line {
  const [, name = '', value = ''] = /^\s*(?:- )*([^:\s]+):(?: +(.*))?$/.exec(text) ?? [];
  return { number, text, name, value: value.trim() };
}

/** A value that begins with a quote or a bracket and does not end with its partner. */
function isOpen({ value }: Line): boolean {
  const partner = { '"': '"', "'": "'", '[': ']', '{': '}' }[value.slice(0, 1)];
  if (partner === undefined) return false;
  const rest = value.slice(1).replace(/\s+#.*$/, '');
  return !rest.endsWith(partner) || (rest.slice(0, -1).includes(partner) && /^["']/.test(value));
}

function explainOpen({ number, text, name, value }: Line): YamlExplanation {
  const character = value.slice(0, 1);
  const place = { line: number, column: text.indexOf(value) + 1 };
  if (character === '[' || character === '{') {
    return {
      place,
      what: `The value of ${showValue(name)} begins with ${character} and does not end with ${character === '[' ? ']' : '}'}.`,
      remedy: 'Close it.  If the bracket is part of the text, put the whole value in quotes.',
    };
  }
  return {
    place,
    what: `The quotes round the value of ${showValue(name)} do not come in a pair.`,
    remedy:
      'Close the quote at the end of the value.  If there are quotes inside it, use the other kind, \' or ", outside.',
  };
}

/** The lines do not fit into one another. */
function isLayout(code: YamlFault['code']): boolean {
  return [
    'BLOCK_AS_IMPLICIT_KEY',
    'BAD_INDENT',
    'BLOCK_IN_FLOW',
    'UNEXPECTED_TOKEN',
    'MULTILINE_IMPLICIT_KEY',
  ].includes(code);
}

/** Signs a word processor makes of a hyphen at the beginning of a line. */
const LIST_MARKER = /^\s*([–—•·●▪*])\s+(\S.*)$/u;

function explainLine({ code, excerpt }: YamlFault, { text, name, value }: Line): Omit<YamlExplanation, 'place'> {
  const [, character, item] = LIST_MARKER.exec(text) ?? [];
  if (character !== undefined) {
    return {
      what: `The line begins with ${showValue(character)}, which is not the hyphen that begins an item of a list.`,
      remedy: `Write:   - ${quoteWhole(item ?? '')}`,
    };
  }
  if (/^\s*- /.test(text) && isLayout(code)) {
    return {
      what: 'A list item starts here, but the line above is not part of a list.',
      remedy:
        'Begin every item with a hyphen and a space, the first one too, all indented alike.  Write no [] after the name of the field.',
    };
  }
  if (code === 'BAD_SCALAR_START' || /^[?%@`] /.test(value)) {
    return {
      what: `A value cannot begin with ${showValue((value === '' ? excerpt : value).slice(0, 1))}.`,
      remedy: `Put the value in quotes:   ${quoteWhole(name === '' ? `"${excerpt}"` : `${name}: "${value}"`)}`,
    };
  }
  if (value.startsWith('- ')) {
    return {
      what: 'A list cannot begin on the line of its field.',
      remedy: `Write ${quoteWhole(name)}: alone on its line, and below it one "- " line for each item, two spaces in.`,
    };
  }
  if (/^[|>]/.test(value)) {
    return {
      what: `A value that begins with ${showValue(value.slice(0, 1))} continues on the lines below.`,
      remedy: `If the character is part of the text, put it all in quotes:   ${quoteWhole(`${name}: "${value}"`)}`,
    };
  }
  if (value.includes(': ') && !/^["'[{]/.test(value)) {
    return {
      what: `The value of ${showValue(name)} has a colon in it, so it looks like another field.`,
      remedy: `Put the value in quotes:   ${quoteWhole(`${name}: "${value.replace(/"/g, "'")}"`)}`,
    };
  }
  if (name === '' && /^[^\s-][^:]*$/.test(text) && !/^[\w-]+$/.test(text.trim())) {
    return {
      what: 'The line does not begin with the name of a field and a colon.',
      remedy:
        'Put a colon after the name.  If the line continues the one above, put two spaces before it; if it is no field, take it out of the fields.',
    };
  }
  const joined = /^(\s*(?:- )*[A-Za-z]\w*):(\S.*)$/.exec(text);
  if (joined) {
    return {
      what: 'A space is missing after the colon.',
      remedy: `Write:   ${quoteWhole(`${joined[1]?.trimStart() ?? ''}: ${joined[2] ?? ''}`)}`,
    };
  }
  return explainCode(code, excerpt, name);
}

function explainCode(code: YamlFault['code'], excerpt: string, name: string): Omit<YamlExplanation, 'place'> {
  const spaces = 'Begin fields at the start of the line, and what belongs to them two spaces further in.';
  switch (code) {
    case 'BAD_DQ_ESCAPE':
      return {
        what: 'A backslash inside double quotes begins a special character that does not exist.',
        remedy: 'Write the value in single quotes, or the backslash twice.',
      };
    case 'MULTIPLE_DOCS':
      return {
        what: 'There is a line --- in the middle of the fields.',
        remedy: 'Delete the line; a file has one set of fields.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        what: `The line below ${showValue(name)} begins with a space, so it looks like part of the value.`,
        remedy: spaces,
      };
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
      return { what: 'The spaces before this line do not fit the lines above.', remedy: spaces };
    case 'MISSING_CHAR':
      if (name !== '') return { what: 'The spaces before this line do not fit the lines above.', remedy: spaces };
      return {
        what: 'A quote, a bracket or the colon after a name is missing here or on the lines above.',
        remedy: 'Close what was opened, and write a colon and a space after the name of a field.',
      };
    default:
      return name === ''
        ? {
            what: `The line cannot be read from here: ${showValue(excerpt)}.`,
            remedy: 'Write one field a line as "name: value", and put a value with special characters in quotes.',
          }
        : { what: 'The spaces before this line do not fit the lines above.', remedy: spaces };
  }
}
