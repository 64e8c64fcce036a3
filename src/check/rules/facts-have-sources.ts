// Promise (warning): a paragraph with a year, an amount or a share says where it is from, and no number of a consultation is typed by hand.
import { COLLECTIONS } from '#schema/collections.ts';
import { toFinding, type Finding } from '../finding.ts';
import { isEntry, type EntryFile } from '../read/snapshot.ts';
import type { ProseOutline } from '../read/prose-outline.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

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
    yield toFinding('statement-unsourced', {
      file,
      place,
      what: `Nothing says where this is from: ${showValue(text)}.`,
      remedy: 'End it with its source:   <Source id="…"/>   or link to the page that says so.',
    });
  }
  for (const [written, number] of OF_A_CONSULTATION.test(text) ? text.matchAll(SHARE) : []) {
    const id = shares.get(Number(number));
    if (id === undefined) continue;
    yield toFinding('number-typed', {
      file,
      place,
      what: `${showValue(written)} is typed by hand, and a table of a consultation has that number.`,
      remedy: `If it is that one, write:   <Fact id="${id}"/>   so that the two cannot differ.`,
      value: written,
    });
  }
}
