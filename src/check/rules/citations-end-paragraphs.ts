// Promise (warning): the sources of a paragraph stand in one mark at its end; a sentence has its own only where its source differs.
import { toFinding, type Finding } from '../finding.ts';
import type { ProsePart } from '../read/prose-part.ts';
import type { ContentFile } from '../read/snapshot.ts';
import type { OutlineElement } from '../read/prose-outline.ts';
import type { Rule } from './rule.ts';

/** What ends a paragraph: an empty line, the next item of a list, the next cell of a table. */
const BREAK = /\n\s*(?:\n|[-*+#>]|\d+\.)|\|/;

interface Mark {
  element: OutlineElement;
  ids: string;
}

export const citationsEndParagraphs: Rule = ({ files }) =>
  files.flatMap((file) => (file.prose === undefined ? [] : checkMarks(file, file.prose)));

function checkMarks(file: ContentFile, prose: ProsePart): Finding[] {
  const marks = (prose.outline?.elements ?? []).filter(({ name }) => name === 'Source').map(toMark);
  return marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    if (before === undefined || mark.ids === '') return [];
    const between = toTextBetween(prose, before.element, mark.element);
    if (BREAK.test(between)) return [];
    if (between.replace(/<[^>]*>/g, '').trim() === '')
      return [toMarkFinding(file, mark, 'Two reference marks stand side by side.', `${before.ids} ${mark.ids}`)];
    if (before.ids !== mark.ids) return [];
    return [toMarkFinding(file, before, 'The next sentence of this paragraph leads to the same source.', '')];
  });
}

function toMark(element: OutlineElement): Mark {
  return { element, ids: element.props.find(({ name }) => name === 'id')?.value ?? '' };
}

/** From the first mark to the second, without the tags themselves. */
function toTextBetween({ text, firstLine }: ProsePart, from: OutlineElement, to: OutlineElement): string {
  const lines = text.split('\n').slice(from.place.line - firstLine, to.place.line - firstLine + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, to.place.column - 1);
  lines[0] = (lines[0] ?? '').slice(from.place.column - 1);
  return lines.join('\n').replace(/^<[^>]*>/, '');
}

/** @param joined the ids of both marks, where they can be one */
function toMarkFinding({ path: file }: ContentFile, mark: Mark, what: string, joined: string): Finding {
  return toFinding('reference-every-sentence', {
    file,
    place: mark.element.place,
    what,
    remedy:
      joined === ''
        ? 'Delete this mark and keep the one at the end of the paragraph.'
        : `Write one mark:   <Source id="${[...new Set(joined.split(' '))].join(' ')}" />`,
    value: mark.ids,
  });
}
