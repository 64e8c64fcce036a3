// A built page as Markdown: the same words, links whole, sources as footnotes, drawings left to their tables.
import type { Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { finishLinks, leaveOut, putInWords } from './plain-html.ts';
import { markSources, SOURCE_HANDLERS } from './source-notes.ts';

/** From the end of the masthead, so that the notice of a page comes with it. */
const WORDS = /<\/header>([^]*?<\/main>)/;

const converter = unified()
  .use(function () {
    // The parser of rehype also notes where each element stands, which costs as much again and serves nothing here.
    this.parser = (words): Nodes => fromParse5(parseFragment(words, { scriptingEnabled: false }));
  })
  .use(() => (tree: Root, file) => {
    leaveOut(tree);
    putInWords(tree);
    markSources(tree);
    finishLinks(tree, file.path);
  })
  .use(rehypeRemark, { handlers: SOURCE_HANDLERS })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** The part of a whole page that its Markdown is made from. */
export function findWords(html: string): string {
  return WORDS.exec(html)?.[1] ?? '';
}

/**
 * @param words as `findWords` gives them
 * @param address where the page is, with host
 */
export function toMarkdown(words: string, address: string): string {
  const text = converter.processSync({ value: words, path: address });
  return `${takeBackEscapes(String(text))}\n---\n\nThis page: <${address}>\n`;
}

/** Escapes that change nothing but make the text hard to read: "R\&D", "https\://". */
function takeBackEscapes(text: string): string {
  return text.replaceAll(/\\(?=:\/\/|&(?![#\w]+;))/g, '');
}
