// Keeps code away from the parser. MDX takes {…} and lines that begin with import or export for programs; text has none, and a
// parser of programs can be brought down by a file made for it. So their first signs are hidden from it, and found afterwards.
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

/** What an editor wrote that MDX would run. Lines and columns begin at 1. */
export interface FoundCode {
  kind: 'module' | 'expression';
  /** As written, to its end or the end of its line, at most 200 signs. */
  text: string;
  line: number;
  column: number;
}

/** Characters for private use. The checker refuses text that holds them, and they are not taken for code. */
const HIDDEN: Readonly<Record<string, string>> = { '{': '\uE000', i: '\uE001', e: '\uE002' };
const SHOWN = Object.fromEntries(Object.entries(HIDDEN).map(([sign, hidden]) => [hidden, sign]));
const ANY_HIDDEN = /[\uE000-\uE002]/g;
/** What follows the first letter: "import-export" is a word. */
const BEGINS_MODULE = /^[mx]port(?:[\s{*"']|$)/;
/** Of long code, so much is told. */
const LONGEST = 200;

/** The text with the first character of all that may be code hidden; as long as before, so that every place stays the same. */
export function maskExpressions(body: string): string {
  return body
    .replaceAll(ANY_HIDDEN, '\uFFFD')
    .replaceAll(/\\[^]|\{/g, (found) => HIDDEN[found] ?? found)
    .replaceAll(
      /^(\uFEFF?)(i(?=mport\b)|e(?=xport\b))/gm,
      (_line, mark: string, sign: string) => `${mark}${HIDDEN[sign] ?? sign}`,
    );
}

/** Puts the hidden characters back into the tree. @returns those that stand where MDX would read code */
export function unmaskExpressions(tree: Root, hidden: string): FoundCode[] {
  const found = [...hidden.matchAll(ANY_HIDDEN)].map(({ 0: sign, index }) => ({ sign: SHOWN[sign] ?? '', index }));
  if (found.length === 0) return [];
  const shown: [from: number, to: number][] = [];
  const paragraphs = new Set<number>();
  visit(tree, (node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'code' || node.type === 'inlineCode') shown.push([from, to]);
    // In a tag that could be read, a bracket stands in the quotes of a prop.
    if (isTag(node)) shown.push([from, node.children[0]?.position?.start.offset ?? to]);
    if (node.type === 'paragraph') paragraphs.add(from);
    showIn(node);
  });
  const isCode = ({ sign, index }: { sign: string; index: number }): boolean =>
    sign === '{'
      ? !shown.some(([from, to]) => from <= index && index < to)
      : paragraphs.has(index) && BEGINS_MODULE.test(hidden.slice(index + 1, index + 7));
  const code: FoundCode[] = [];
  let [end, line, lineStart] = [0, 1, 0];
  for (const { sign, index } of found.filter(isCode)) {
    if (index < end) continue;
    const text = showSigns(/^[^\n}]*\}?/.exec(hidden.slice(index, index + LONGEST))?.[0] ?? sign);
    end = index + text.length;
    for (
      let next = hidden.indexOf('\n', lineStart);
      next >= 0 && next < index;
      next = hidden.indexOf('\n', lineStart)
    ) {
      line += 1;
      lineStart = next + 1;
    }
    code.push({ kind: sign === '{' ? 'expression' : 'module', text, line, column: index - lineStart + 1 });
  }
  return code;
}

function isTag(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function showIn(holder: object): void {
  for (const [name, value] of Object.entries(holder)) {
    if (typeof value === 'string') Object.assign(holder, { [name]: showSigns(value) });
    else if (name === 'attributes') for (const attribute of value as object[]) showIn(attribute);
  }
}

function showSigns(text: string): string {
  return text.replaceAll(ANY_HIDDEN, (sign) => SHOWN[sign] ?? sign);
}
