// Where a page says what it rests on: the list of its sources, the marks in its words, the facts it states.
// Promise (warning): a source cited in the text is also in the list of the page's sources.
import { START, toFinding, type Finding } from '../finding.ts';
import { showValue } from '../text/show-value.ts';
import { type Rule, type ContentFile, isEntry, type EntryFile } from '../read/snapshot.ts';
import type { ProsePart } from '../read/prose-part.ts';
import type { OutlineElement, ProseOutline } from '../read/prose-outline.ts';
import { COLLECTIONS } from '#schema/collections.ts';

export const sourcesAreListed: Rule = ({ references, entries }) => {
  const reported = new Set<string>();
  return references.flatMap(({ file, place, to, id, carrier }) => {
    const listed: unknown = file.fields?.data?.['sources'];
    // An id that leads nowhere has a rule of its own.
    if (!entries.get('sources')?.has(id)) return [];
    if (to !== 'sources' || carrier !== 'Source' || file.fields?.data === undefined || file.fields.issues.length > 0)
      return [];
    if ((Array.isArray(listed) && listed.includes(id)) || reported.has(`${file.path} ${id}`)) return [];
    reported.add(`${file.path} ${id}`);
    return toFinding('source-unlisted', file.path, place, {
      what: `The source ${showValue(id)} is cited here but not listed under "sources".`,
      remedy: `Add a line to "sources":   - ${id}`,
      value: id,
    });
  });
};

// Promise (warning): every source is named by something.

export const sourcesAreUsed: Rule = ({ entries, references }) => {
  const used = new Set(
    references.flatMap(({ to, id }) => (to === 'sources' ? [id] : to === 'any' ? [id.replace(/^sources\//, '')] : [])),
  );
  return [...(entries.get('sources')?.values() ?? [])]
    .filter(({ locus }) => !used.has(locus.id))
    .map((file) =>
      toFinding('source-unused', file.path, START, {
        what: 'Nothing on the site names this source.',
        remedy: 'Name it where it is used, or delete the file.',
        value: file.locus.id,
      }),
    );
};

// Promise (warning): the sources of a paragraph stand in one mark at its end; a sentence has its own only where its source differs.

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
      return [toMarkFinding(file, mark, 'Two reference marks are side by side.', `${before.ids} ${mark.ids}`)];
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
  return toFinding('reference-every-sentence', file, mark.element.place, {
    what,
    remedy:
      joined === ''
        ? 'Delete this mark and keep the one at the end of the paragraph.'
        : `Write one mark:   <Source id="${[...new Set(joined.split(' '))].join(' ')}" />`,
    value: mark.ids,
  });
}

// Promise (warning): a paragraph with a year, an amount or a share says where it is from, and no number of a consultation is typed by hand.

const STATED = /\b(?:19|20)\d\d\b|£ ?\d|\d ?%|\d per cent\b/;
const SHARE = /(?<![\d.,])(\d+(?:\.\d+)?) ?(?:%|per cent\b)/g;
const OF_A_CONSULTATION =
  /\b(?:consultation|survey|questionnaire|respondents?|(?:who|people) (?:answered|replied|responded|took part))\b/i;

export const factsHaveSources: Rule = ({ files, facts }) => {
  const shares = new Map(
    [...facts].flatMap(([id, { row }]) => (row?.unit === 'percent' && row.value !== null ? [[row.value, id]] : [])),
  );
  return files
    .filter(isEntry)
    .filter(({ locus, fields }) => COLLECTIONS[locus.collection].statesFacts && fields?.data !== undefined)
    .flatMap((file) =>
      (file.prose?.outline?.paragraphs ?? []).flatMap((paragraph) => [...check(file, paragraph, shares)]),
    );
};

function* check(
  { path: file }: EntryFile,
  paragraph: ProseOutline['paragraphs'][number],
  shares: ReadonlyMap<number, string>,
): Generator<Finding> {
  const { text, place, isTopLevel, isSourced } = paragraph;
  if (isTopLevel && !isSourced && STATED.test(text)) {
    yield toFinding('statement-unsourced', file, place, {
      what: `Nothing says where this is from: ${showValue(text)}.`,
      remedy: 'End it with its source:   <Source id="…"/>   or link to the page that says so.',
    });
  }
  for (const [written, number] of OF_A_CONSULTATION.test(text) ? text.matchAll(SHARE) : []) {
    const id = shares.get(Number(number));
    if (id === undefined) continue;
    yield toFinding('number-typed', file, place, {
      what: `${showValue(written)} is typed by hand, and a table of a consultation has that number.`,
      remedy: `If it is that one, write:   <Fact id="${id}"/>   so that the two cannot differ.`,
      value: written,
    });
  }
}
