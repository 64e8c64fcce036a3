// Reads the words of an entry into a syntax tree. Nothing in the tree is ever run: our MDX is words and components.
import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { joinSentences } from './join-sentences.ts';
import { keepTree } from './kept-trees.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Parses MDX into mdast; positions are relative to the body.
 * @throws VFileMessage with `line`, `column` and `reason` when the text is not well-formed MDX.
 */
export function parseProse(body: string): Root {
  const tree = keepTree(body, (words) => processor.parse(words));
  joinSentences(tree);
  return tree;
}

/** Narrows what `parseProse` throws. */
export function isSyntaxFault(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error;
}
