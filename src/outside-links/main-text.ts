// The sentences of a page's main text: what a reader came for, without menus, forms and what scripts and styles hold.
import { parse, type HTMLElement } from 'node-html-parser';

const LEFT_OUT =
  'script,style,noscript,template,nav,aside,form,svg,iframe,object,button,select,dialog,[hidden],[aria-hidden=true],[role=navigation],[role=search]';
const MAINS = ['main', '[role=main]', 'article', 'body'];
const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|t[dhr]|ul)$/i;

/** Of real pages, few nest more than a hundred. */
const DEEPEST = 1000;
const NEEDS_NO_END =
  /^(?:p|li|t[dh]|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|path|rect|circle|use)$/i;

/** Shorter than the shortest page that says anything; a page made by a script has hardly a word. */
const LEAST = 80;
const LONGEST = 2000;

/** @returns undefined where a page without scripts holds no text to speak of, or hides it too deeply to be one that people read */
export function toSentences(html: string): string[] | undefined {
  if (nestsTooDeeply(html)) return undefined;
  const page = parse(dropComments(html), {
    comment: false,
    blockTextElements: { script: false, style: false, noscript: false },
  });
  for (const element of page.querySelectorAll(LEFT_OUT)) element.remove();
  const main = MAINS.map((selector) => page.querySelector(selector)).find((element) => element !== null) ?? page;
  // A page's own header and footer say what all pages of its site say.
  if (main.rawTagName === 'body' || main === page) {
    for (const element of main.querySelectorAll('header,footer')) element.remove();
  }
  const blocks = toBlocks(main);
  if (blocks.join('').length < LEAST) return undefined;
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return blocks.flatMap((block) =>
    [...segmenter.segment(block.slice(0, LONGEST))].map(({ segment }) => segment.trim()).filter((text) => text !== ''),
  );
}

/** The parser's work grows with the square of the depth. Paragraphs, items and cells need no end, and the parser closes them. */
function nestsTooDeeply(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]{0,30})/gi)) {
    if (NEEDS_NO_END.test(name)) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Before the parser, whose work grows with the square of comments that never end. */
function dropComments(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = html.indexOf('<!--'); open >= 0; open = html.indexOf('<!--', at)) {
    parts.push(html.slice(at, open));
    const close = html.indexOf('-->', open + 4);
    if (close < 0) return parts.join('');
    at = close + 3;
  }
  return parts.join('') + html.slice(at);
}

/** The texts between the borders of blocks, each on one line. Walks without recursion: a page may nest as deeply as it likes. */
function toBlocks(root: HTMLElement): string[] {
  const parts: string[] = [];
  const waiting: (HTMLElement['childNodes'][number] | '\n')[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === '\n') parts.push('\n');
    else if (node.childNodes.length === 0)
      parts.push(node.text.replace(/\s+/g, ' '), isBlock(node.rawTagName) ? '\n' : '');
    else {
      const edge = isBlock(node.rawTagName) ? (['\n'] as const) : [];
      waiting.push(...edge);
      for (const child of node.childNodes.toReversed()) waiting.push(child);
      waiting.push(...edge);
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((text) => text.replace(/ +/g, ' ').trim())
    .filter((text) => text !== '');
}

function isBlock(name: string | undefined): boolean {
  return name !== undefined && BLOCK.test(name);
}
