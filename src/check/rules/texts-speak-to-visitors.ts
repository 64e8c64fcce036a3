// Promise (warning): a page speaks about its subject and not about our sources, and hedges a statement once.
import { toFinding, type Finding, type Place } from '../finding.ts';
import { isEntry, type ContentFile, type Rule } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { walkTexts } from '../read/walk-values.ts';

/** The titles of sources are those of others, and the handbook has to name the phrases. */
const EXEMPT = new Set(['sources', 'handbook']);

const PHRASES: readonly { pattern: RegExp; remedy: string }[] = [
  {
    pattern: /\bnot\s+seen\s+in\b/gi,
    remedy: 'Give the last date instead:   Last met on 9 June 2021.',
  },
  {
    pattern: /\bdo\s+not\s+rely\s+on\b/gi,
    remedy: 'Say how old it is and what to do:   Facts of March 2024. Ask before you plan on it.',
  },
  {
    pattern: /\(reported\)/gi,
    remedy: 'Say so in the sentence, once:   An adviser reports …   It is reported to …',
  },
  {
    pattern: /\bnot\s+stated\s+in\b|\bour\s+sources\b/gi,
    remedy: 'Leave it out.  What readers need to know goes under <Details title="How sure we are">:   We do not know …',
  },
];

const HEDGE =
  /\b(?:is|are|was|were)\s+(?:reported|said|thought|believed)\s+to\b|\bit\s+is\s+(?:reported|said|thought)\b|\breportedly\b|\(reported\)|\badvisers?\s+(?:says?|reports?)\b|\baccording\s+to\b|\bapparently\b|\bprobably\b|\bpossibly\b|\bperhaps\b|\b(?:seems?|appears?)\s+to\b/gi;
/** The end of a sentence, of a paragraph or of an item of a list. */
const SENTENCE_END = /[.!?][”"’)]?(?=\s|<)|\n\s*(?:\n|[-*|#]|\d+\.)/;

export const textsSpeakToVisitors: Rule = ({ files }) =>
  files
    .filter((file) => isEntry(file) && !EXEMPT.has(file.locus.collection))
    .flatMap((file) => textsOf(file).flatMap((text) => [...findPhrases(file, text), ...findHedges(file, text)]));

function findPhrases({ path: file }: ContentFile, { text, placeAt }: VisibleText): Finding[] {
  const found = PHRASES.flatMap(({ pattern, remedy }) =>
    [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({ phrase, index, remedy })),
  ).sort((a, b) => a.index - b.index);
  return found
    .filter(({ index }, position) => position === 0 || isApart(text, found[position - 1]?.index ?? 0, index))
    .map(({ phrase, index, remedy }) =>
      toFinding('phrase-about-sources', file, placeAt(index), {
        what: `${showValue(phrase)} is about our sources, not for the reader.`,
        remedy,
        value: phrase,
      }),
    );
}

function findHedges({ path: file }: ContentFile, { text, placeAt }: VisibleText): Finding[] {
  const hedges = [...text.matchAll(HEDGE)];
  return hedges.flatMap(({ 0: second, index }, position) => {
    const first = hedges[position - 1];
    if (first === undefined || isApart(text, first.index, index)) return [];
    return toFinding('hedge-twice', file, placeAt(index), {
      what: `One sentence hedges twice: ${showValue(first[0])} and ${showValue(second)}.`,
      remedy: `Keep one:   An adviser says that …   It is reported to …`,
      value: second,
    });
  });
}

/** True when a sentence ends between two places of a text. */
function isApart(text: string, from: number, to: number): boolean {
  return SENTENCE_END.test(text.slice(from, to));
}

interface VisibleText {
  text: string;
  /** The place in the file of a character; for a field, where its value begins. */
  placeAt: (offset: number) => Place;
}

function textsOf({ fields, prose }: ContentFile): VisibleText[] {
  const found: VisibleText[] = [];
  if (fields !== undefined) {
    for (const [text, path] of walkTexts(fields)) found.push({ text, placeAt: () => fields.yaml.placeOfValue(path) });
  }
  if (prose !== undefined) {
    const { text, firstLine } = prose;
    found.push({ text, placeAt: (offset) => toPlace(text, offset, firstLine) });
  }
  return found;
}

function toPlace(text: string, offset: number, firstLine: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}
