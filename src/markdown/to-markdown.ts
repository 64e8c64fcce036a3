// A built page as Markdown: the same words, links whole, sources as footnotes, drawings left to their tables.
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { finishLinks, leaveOut, putInWords } from './plain-html.ts';
import { markSources, SOURCE_HANDLERS } from './source-notes.ts';

/** From the end of the masthead, so that the notice of a page comes with it. */
const WORDS = /<\/header>([^]*?<\/main>)/;

const converter = unified()
  .use(rehypeParse, { fragment: true })
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

/**
 * @param html a whole page of the site
 * @param address where it is, with host
 */
export function toMarkdown(html: string, address: string): string {
  const [, words = ''] = WORDS.exec(html) ?? [];
  const text = converter.processSync({ value: words, path: address });
  return `${takeBackEscapes(String(text))}\n---\n\nThis page: <${address}>\n`;
}

/** Escapes that change nothing but make the text hard to read: "R\&D", "https\://". */
function takeBackEscapes(text: string): string {
  return text.replaceAll(/\\(?=:\/\/|&(?![#\w]+;))/g, '');
}
