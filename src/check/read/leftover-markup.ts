// Finds in a paragraph the signs a reader would see by mistake: marks that made no heading, list, table or bold, brackets
// without a partner, and words written twice.
import type { Nodes, Paragraph, TableCell, Heading } from 'mdast';
import type { Place } from '../finding.ts';
import { findTypingErrors, PLACEHOLDER } from '../text/typing-errors.ts';

export interface LeftoverMarkup {
  kind: 'html' | 'heading' | 'list' | 'table' | 'tabs' | 'note' | 'bold' | 'pair' | 'double';
  /** The line, the sign or the word. */
  text: string;
  place: Place;
}

const PATTERNS: readonly { kind: LeftoverMarkup['kind']; pattern: RegExp }[] = [
  { kind: 'heading', pattern: /^(?:#{2,6}(?=[^\s#])|#(?=\p{Lu}\p{Ll})).*/gmu },
  { kind: 'list', pattern: /^(?:[•●▪◦‣·►➢➤▶■□✓✔]|-(?=\p{Lu}\p{Ll})).*/gmu },
  // In the middle of a paragraph a dash may begin a line.
  { kind: 'list', pattern: /^(?:[–—]|o(?= \p{Lu})) ?(?=\S).*/gu },
  { kind: 'tabs', pattern: /^[^\t\n]+\t[^\n]*\n[^\t\n]+\t/gmu },
  { kind: 'note', pattern: /\[\^[^\]\s]{1,40}\]/gu },
  { kind: 'table', pattern: /^\|.*\|[ \t]*(?:\n\|.*)*/gm },
  { kind: 'bold', pattern: /(?:\*\*|__(?=\p{L})|(?<=\p{L})__)(?:[^]*(?:\*\*|__))?/gu },
];

/** @param firstLine the line of the file on which the text begins */
export function findLeftoverMarkup(node: Paragraph | Heading | TableCell, firstLine: number): LeftoverMarkup[] {
  const runs = collectRuns(node);
  const plain = runs.map(({ text }) => text).join('');
  const found = PATTERNS.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].map((match) => ({ kind, text: match[0], at: match.index })),
  );
  // Curly brackets hold code, which has a rule of its own.
  return [...found, ...findTypingErrors(plain.replace(/[{}]/g, PLACEHOLDER))].map(({ kind, text, at }) => ({
    kind,
    text,
    place: placeOf(runs, at, firstLine),
  }));
}

interface Run {
  text: string;
  node: Nodes;
}

function collectRuns(node: Nodes): Run[] {
  if (node.type === 'text') return [{ text: node.value, node }];
  if (node.type === 'break') return [{ text: '\n', node }];
  if ('children' in node && !node.type.startsWith('mdx')) return node.children.flatMap(collectRuns);
  return [{ text: PLACEHOLDER, node }];
}

function placeOf(runs: readonly Run[], at: number, firstLine: number): Place {
  let before = 0;
  for (const { text, node } of runs) {
    if (at < before + text.length) {
      const start = node.position?.start ?? { line: 1, column: 1 };
      const lines = text.slice(0, at - before).split('\n');
      const column = (lines.length === 1 ? start.column : 1) + (lines.at(-1)?.length ?? 0);
      return { line: start.line + lines.length - 1 + firstLine - 1, column };
    }
    before += text.length;
  }
  return { line: firstLine, column: 1 };
}
