// Says what of a YAML text is beyond reading, before the parser: its recursion has an end, and its work grows with the square
// of the keys, quotes and signs it is given. Our longest file has 500 lines, our deepest schema five steps.

export type YamlExcess = 'depth' | 'lines' | 'signs';

/** Brackets or indents inside one another. */
const DEEPEST = 24;
export const MOST_LINES = 8000;
const LONGEST_LINE = 10_000;
const MOST_QUOTES_AND_COMMAS = 10_000;
/** Signs of anchors, aliases and tags: none may be used, and "R&D" has none. */
const MOST_SHORTHANDS = 1000;

export function findExcess(text: string): YamlExcess | undefined {
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return 'lines';
  if (nestsTooDeeply(text, lines)) return 'depth';
  const hasTooMany =
    lines.some(({ length }) => length > LONGEST_LINE) ||
    count(text, /["',]/g) > MOST_QUOTES_AND_COMMAS ||
    count(text, /(?<![^\s[{,:-])[&*!]/g) > MOST_SHORTHANDS;
  return hasTooMany ? 'signs' : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function nestsTooDeeply(text: string, lines: readonly string[]): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    else if (character === '\n') {
      // Brackets in text may stay open; a list in brackets that spans lines is indented.
      open = Math.min(open, DEEPEST);
    }
    if (open > DEEPEST * 2) return true;
  }
  return lines.some((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const dashes = /^ *((?:[-?] )*)/.exec(line)?.[1]?.length ?? 0;
    return indent > DEEPEST * 8 || dashes > DEEPEST * 2;
  });
}
