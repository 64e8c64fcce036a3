// Reads the text of a file into a syntax tree, or says at which place that is not possible.
import type { Nodes, Root } from 'mdast';
import { parseMdx, SyntaxFault } from '#mdx/parse.ts';
import { getAnchors } from '#mdx/headings.ts';
import type { Place } from '../finding.ts';
import { toProseOutline, type ProseOutline } from './prose-outline.ts';

/** Quotes in lists in quotes …: no page needs more. */
const DEEPEST = 40;
/** Markers such as * and _ in one paragraph; the parser's work grows with their square. */
const MOST_MARKERS = 1500;
/** Tags, entities and curly brackets in a whole page: each that stays open, and each entity, costs the parser a copy of the rest. */
const MOST_TAGS = 1000;

export interface ProsePart {
  /** Line of the file on which the text begins. */
  firstLine: number;
  text: string;
  /** Undefined when the text cannot be read. */
  outline: ProseOutline | undefined;
  fault: ProseFault | undefined;
  isTooDeep: boolean;
  /** With the anchors they get on the page. */
  anchors: readonly string[];
}

export interface ProseFault {
  place: Place;
  /** In the words of the parser. */
  reason: string;
}

/** Never throws. */
export function readProsePart(text: string, firstLine: number): ProsePart {
  const empty: ProsePart = { firstLine, text, outline: undefined, fault: undefined, isTooDeep: false, anchors: [] };
  if (isTangled(text)) return { ...empty, isTooDeep: true };
  try {
    const { tree, code } = parseMdx(text);
    if (depthOf(tree) > DEEPEST) return { ...empty, isTooDeep: true };
    return { ...empty, outline: toProseOutline(tree, code, firstLine), anchors: getAnchors(tree) };
  } catch (error) {
    if (error instanceof SyntaxFault) return { ...empty, fault: toFault(error, firstLine) };
    if (error instanceof RangeError) return { ...empty, isTooDeep: true };
    throw error;
  }
}

function toFault({ line, column, message }: SyntaxFault, firstLine: number): ProseFault {
  return { place: { line: line + firstLine - 1, column }, reason: message };
}

/** Without recursion, so that no depth can break it. */
function depthOf(tree: Root): number {
  let deepest = 0;
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    deepest = Math.max(deepest, next.depth);
    if (!('children' in next.node)) continue;
    for (const node of next.node.children) waiting.push({ node, depth: next.depth + 1 });
  }
  return deepest;
}

/** A look before the parser: too many tags, entities or brackets, containers on a line, or markers in a paragraph. */
function isTangled(text: string): boolean {
  if ((text.match(/[<&](?=[\w/!?#])|\{/g)?.length ?? 0) > MOST_TAGS) return true;
  const mayBe = countMarkers(text) > MOST_MARKERS || DEEP_LINE.test(text);
  if (!mayBe) return false;
  return text
    .split(/\n[ \t]*\n/)
    .some(
      (block) => countMarkers(block) > MOST_MARKERS || block.split('\n').some((line) => containersOf(line) > DEEPEST),
    );
}

function countMarkers(text: string): number {
  return text.match(/[*_~[!`<]/g)?.length ?? 0;
}

/** A line with more than DEEPEST containers begins with more signs of this sort. */
const DEEP_LINE = new RegExp(`^[\\s>*+\\-\\d.)]{${DEEPEST + 1}}`, 'm');

/** Containers on one line, and for an item of a list those its indent stands for. */
function containersOf(line: string): number {
  if (/^[\s*_-]*$/.test(line)) return 0;
  const indent = /^([ \t]*)(?:[-*+>]|\d+[.)])[ \t]/.exec(line)?.[1]?.length ?? 0;
  if (indent > DEEPEST * 2) return indent;
  const marks = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  return marks.replace(/[^>*+\-.)]/g, '').length;
}

/**
 * True for an address that became a link of its own, because what was to be its link has a space in it, [link text](https://… …),
 * or its brackets swapped. @param before what stands in front of the link
 */
export function isBrokenLink(before: string, label: string): boolean {
  return /^(?:https?:|www\.)/i.test(label) && /\]\($|\)\[$/.test(before);
}

/** The two characters in front of a place. */
export function textBefore(prose: ProsePart | undefined): (place: Place) => string {
  const lines = prose?.text.split('\n') ?? [];
  return ({ line, column }) => (lines[line - (prose?.firstLine ?? 1)] ?? '').slice(Math.max(0, column - 3), column - 1);
}
