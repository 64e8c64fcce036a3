// Promise: no value holds a character nobody can see, also not one written as an escape, and none is cut short by a #.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile, Fields } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { HIDDEN } from './files-are-plain.ts';
import type { Rule } from './rule.ts';

/** name: words # the rest is a remark nobody sees */
const CUT_SHORT = /^(\s*(?:- )?(?:\w+: +)?)([^\s"'#|>[{&*!][^"]*?)\s+#(.*)$/;

export const valuesArePlain: Rule = ({ files }) =>
  files.flatMap((file) =>
    file.fields === undefined ? [] : [...checkEscapes(file, file.fields), ...checkRemarks(file, file.fields)],
  );

function* checkEscapes(file: ContentFile, { yaml, data }: Fields): Generator<Finding> {
  if (data === undefined || !yaml.text.includes('\\')) return;
  const waiting: { value: unknown; path: (string | number)[] }[] = [{ value: data, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      const character = HIDDEN.exec(value)?.[0];
      if (character === undefined) continue;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield toFinding('character-hidden', {
        file: file.path,
        place: yaml.placeOfValue(path),
        what: `This value holds a character nobody can see (U+${code}).`,
        remedy: 'Delete its escape, or type the value again.',
        value: `U+${code}`,
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) waiting.push({ value: inner, path: [...path, key] });
    }
  }
}

function checkRemarks({ path: file }: ContentFile, { yaml }: Fields): Finding[] {
  if (!yaml.text.includes(' #')) return [];
  return yaml.text.split('\n').flatMap((line, index) => {
    const [, start = '', words = '', rest = ''] = CUT_SHORT.exec(line) ?? [];
    if (words === '' || start.trim() === '' || /^\s*$/.test(rest)) return [];
    return toFinding('value-cut-short', {
      file,
      place: { line: index + yaml.firstLine, column: start.length + words.length + 2 },
      what: `Everything after # on this line is a remark that nobody sees: ${showValue(rest.trim())}.`,
      remedy: 'If it belongs to the value, put the whole value in quotes.  Put a remark on a line of its own.',
    });
  });
}
