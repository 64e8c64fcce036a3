// Reads the MDX of an entry into a syntax tree for the check. Nothing is compiled here, and no code reaches a parser of code.
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { joinSentences } from './join-sentences.ts';
import { maskExpressions, unmaskExpressions, type FoundCode } from './mask-expressions.ts';

/** The text comes without its front matter. */
const FEATURES = { frontmatter: false };

/** Why a text is not well-formed MDX, and where. Lines and columns begin at 1; columns count UTF-16 units. */
export class SyntaxFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, reason: string) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/** `tree`: positions are relative to the text. `code`: what MDX would run; it stands in the tree as plain text. */
interface ParsedMdx {
  tree: Root;
  code: FoundCode[];
}

/** @throws SyntaxFault when the text is not well-formed MDX. */
export function parseMdx(text: string): ParsedMdx {
  const masked = maskExpressions(text);
  const tree = parse(masked);
  const code = unmaskExpressions(tree, masked);
  joinSentences(tree);
  return { tree, code };
}

function parse(text: string): Root {
  try {
    return mdxToMdast(text, { features: FEATURES }) as Root;
  } catch (error) {
    const [, line, column, reason] = /^(\d+):(\d+): (.*)$/s.exec(error instanceof Error ? error.message : '') ?? [];
    if (reason === undefined) throw error;
    throw new SyntaxFault(Number(line), Number(column), reason);
  }
}
