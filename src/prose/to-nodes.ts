// Turns a syntax tree into what a page can draw: runs of safe HTML, and places for our components.
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { toHast, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { PROSE_COMPONENTS, type ProseComponentName } from '#schema/prose.ts';

export interface ProseComponent {
  kind: 'component';
  name: ProseComponentName;
  props: Readonly<Record<string, string>>;
  children: ProseNode[];
}

/** A picture of content/pictures/. */
export interface ProsePicture {
  kind: 'picture';
  /** "/pictures/robot.jpg" */
  src: string;
  alt: string;
}

/** `html` is finished and escaped; an `element` has a component or a picture somewhere inside. */
export type ProseNode =
  | { kind: 'html'; html: string }
  | ProsePicture
  | { kind: 'element'; tag: string; attributes: Readonly<Record<string, string>>; children: ProseNode[] }
  | ProseComponent;

export interface ProseHeading {
  id: string;
  text: string;
  depth: number;
}

export interface ProseOptions {
  /** Puts the base path before addresses on this site. */
  toHref: (address: string) => string;
  /** Addresses on this site without a page on the day of the build: links to them become plain words. */
  later?: ReadonlySet<string>;
}

/** Headings of the second level and deeper, with the anchors `toProseNodes` gives them. */
export function getHeadings(tree: Root): ProseHeading[] {
  const slugger = new GithubSlugger();
  const headings: ProseHeading[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'table') return SKIP;
    if (node.type !== 'heading') return undefined;
    const text = toString(node);
    headings.push({ id: slugger.slug(text), text, depth: node.depth });
    return SKIP;
  });
  return headings;
}

/**
 * @param headings as `getHeadings` gives them for the same tree
 * @throws Error on anything but words, GFM and our components; the checker has told the editor long before.
 */
export function toProseNodes(
  tree: Root,
  options: ProseOptions,
  headings: readonly ProseHeading[] = getHeadings(tree),
): ProseNode[] {
  const hast = toHast(tree, {
    handlers: { mdxJsxFlowElement: keepComponent, mdxJsxTextElement: keepComponent },
    unknownHandler: (_state, node: { type: string }) => {
      throw new Error(`"${node.type}" cannot stand in the words of an entry.`);
    },
  }) as HastRoot;
  let heading = 0;
  forEachElement(hast, (element) => {
    if (/^h[1-6]$/.test(element.tagName) && element.properties['id'] === undefined) {
      element.properties['id'] = headings[heading]?.id ?? '';
      heading += 1;
    }
    if (element.tagName === 'a') finishLink(element, options);
    if (element.tagName === 'table') element.properties['className'] = ['tbl'];
  });
  return mergeHtml(hast.children.flatMap((child) => toNodes(child)));
}

/** As it is; the library's own way to let a node pass makes a deep copy of it. */
function keepComponent(state: State, node: JsxNode): ElementContent {
  return { ...node, children: state.all(node) };
}

function forEachElement(node: HastNodes, tell: (element: Element) => void): void {
  if (node.type === 'element') tell(node);
  if ('children' in node) for (const child of node.children) forEachElement(child, tell);
}

/** On this site, in this page, on the web or by mail; never `javascript:`, `data:` or another site without its scheme. */
const SAFE_ADDRESS = /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/;

function finishLink(element: Element, { toHref, later }: ProseOptions): void {
  const { href: written } = element.properties;
  const href = typeof written === 'string' ? written : '';
  if (!SAFE_ADDRESS.test(href)) throw new Error(`"${href}" is not an address a page may lead to.`);
  if (later?.has(href.replace(/#.*$/, '')) === true) {
    Object.assign(element, { tagName: 'span', properties: {} });
    return;
  }
  element.properties['href'] = toHref(href);
  if (/^https?:/.test(href)) element.properties['rel'] = ['external'];
}

type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

function isComponent(node: unknown): node is JsxNode {
  const type = (node as { type: string }).type;
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

function isPicture(node: HastNodes): boolean {
  return node.type === 'element' && node.tagName === 'img';
}

function hasComponent(node: HastNodes): boolean {
  if (isComponent(node) || isPicture(node)) return true;
  return 'children' in node && node.children.some((child) => hasComponent(child));
}

function toNodes(node: HastNodes): ProseNode[] {
  if (isComponent(node)) return [toComponent(node)];
  if (node.type === 'element' && node.tagName === 'img') {
    const { src, alt } = node.properties;
    return [{ kind: 'picture', src: typeof src === 'string' ? src : '', alt: typeof alt === 'string' ? alt : '' }];
  }
  if (node.type === 'element' && hasComponent(node)) {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(node.properties)) {
      attributes[name === 'className' ? 'class' : name] = Array.isArray(value) ? value.join(' ') : String(value);
    }
    return [{ kind: 'element', tag: node.tagName, attributes, children: mergeHtml(node.children.flatMap(toNodes)) }];
  }
  return [{ kind: 'html', html: toHtml(node) }];
}

function toComponent(node: JsxNode): ProseComponent {
  const name = node.name ?? '';
  if (!Object.hasOwn(PROSE_COMPONENTS, name)) throw new Error(`<${name}> is not one of our components.`);
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      throw new Error(`<${name}> may only have plain text in quotes as props.`);
    }
    props[attribute.name] = attribute.value;
  }
  const children = (node.children as unknown as HastNodes[]).flatMap((child) => toNodes(child));
  return { kind: 'component', name: name as ProseComponentName, props, children: mergeHtml(children) };
}

function mergeHtml(nodes: readonly ProseNode[]): ProseNode[] {
  const merged: ProseNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.kind === 'html' && last?.kind === 'html') last.html += node.html;
    else merged.push({ ...node });
  }
  return merged;
}
