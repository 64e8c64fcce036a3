// Says in an editor's words why fields cannot be read.
import type { YamlFault, YamlPart } from '../read/yaml-part.ts';
import { showValue, showWords } from './show-value.ts';

export interface Words {
  what: string;
  remedy: string;
}

/** What is wrong on the line, as far as it can be told, and what to write. */
export function explainYaml({ code, place, words }: YamlFault, { text, firstLine }: YamlPart): Words {
  const line = text.split('\n')[place.line - firstLine] ?? '';
  const [, name = '', value = ''] = /^\s*(?:- )*([^:\s]+): +(.*)$/.exec(line) ?? [];
  if (code === 'BAD_SCALAR_START') {
    return {
      what: `A value cannot begin with ${showValue(words.slice(0, 1))}.`,
      remedy: `Put the value in quotes:   ${showWords(name === '' ? `"${words}"` : `${name}: "${value}"`)}`,
    };
  }
  if (/^\s*- /.test(value) || value.startsWith('- ')) {
    return {
      what: `A list cannot begin on the line of its field.`,
      remedy: `Write ${showWords(name)}: alone on its line, and below it one "- " line for each item, two spaces in.`,
    };
  }
  if (value.includes(': ') && !/^["'[{|>]/.test(value)) {
    return {
      what: `The value of ${showValue(name)} has a colon in it, so it looks like another field.`,
      remedy: `Put the value in quotes:   ${showWords(`${name}: "${value.replace(/"/g, "'")}"`)}`,
    };
  }
  if (/^"/.test(value) || /^'/.test(value)) {
    return {
      what: `The quotes round the value of ${showValue(name)} do not come in a pair.`,
      remedy:
        'Close the quote at the end of the value.  If there are quotes inside it, use the other kind, \' or ", outside.',
    };
  }
  return explainCode(code, words);
}

function explainCode(code: YamlFault['code'], words: string): Words {
  switch (code) {
    case 'MISSING_CHAR':
      return {
        what: 'A quote, a bracket or the colon after a name is missing here or on the lines above.',
        remedy: 'Close what was opened, and write a colon and a space after the name of a field.',
      };
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
      return {
        what: 'The spaces before this line do not fit the lines above.',
        remedy: 'Begin fields at the start of the line, and what belongs to them two spaces further in.',
      };
    case 'MULTIPLE_DOCS':
      return {
        what: 'A line --- stands in the middle of the fields.',
        remedy: 'Delete the line; a file has one set of fields.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        what: 'A backslash inside double quotes begins a special sign that does not exist.',
        remedy: 'Write the value in single quotes, or the backslash twice.',
      };
    default:
      return {
        what: `The line cannot be read from here: ${showValue(words)}.`,
        remedy: 'Write one field a line as "name: value", and put a value with special signs in quotes.',
      };
  }
}
