// Reads the words of an entry into a syntax tree. Nothing in the tree is ever run: our MDX is words and components.
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { hideCode, showCode, type CodeInWords } from './code-in-words.ts';
import { joinSentences } from './join-sentences.ts';

/** The words come without the fields of the entry. */
const FEATURES = { frontmatter: false };

/** Why words are not well-formed MDX, and where. Lines and columns begin at 1; columns count UTF-16 units. */
export class SyntaxFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, reason: string) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/** A tree of words; positions are relative to the body. `code` is what stands in the tree as words and is none. */
export interface ParsedProse {
  tree: Root;
  code: CodeInWords[];
}

/**
 * Parses MDX into mdast.
 * @throws SyntaxFault when the text is not well-formed MDX.
 */
export function parseProse(body: string): ParsedProse {
  const hidden = hideCode(body);
  const tree = parse(hidden);
  const code = showCode(tree, hidden);
  joinSentences(tree);
  return { tree, code };
}

/**
 * The tree of words that the checker has passed.
 * @throws Error when there is code among them, or when they are not well-formed MDX.
 */
export function parseWords(body: string): Root {
  const { tree, code } = parseProse(body);
  if (code.length > 0) throw new Error('Code cannot stand in the words of an entry.');
  return tree;
}

function parse(words: string): Root {
  try {
    return mdxToMdast(words, { features: FEATURES }) as Root;
  } catch (error) {
    const [, line, column, reason] = /^(\d+):(\d+): (.*)$/s.exec(error instanceof Error ? error.message : '') ?? [];
    if (reason === undefined) throw error;
    throw new SyntaxFault(Number(line), Number(column), reason);
  }
}
