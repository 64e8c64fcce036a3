// What the rules need to know of the words of an entry, as plain data: small enough to hold thousands of pages at once.
import type { Definition, Nodes, Parents, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import type { FoundCode } from '#mdx/mask-expressions.ts';
import { PROSE_COMPONENTS, type ProseComponentName } from '#schema/prose.ts';
import type { Place } from '../finding.ts';
import { findLeftoverMarkup, type LeftoverMarkup } from './leftover-markup.ts';

export interface ProseOutline {
  headings: { words: string; depth: number; place: Place }[];
  /** Links and the definitions of addresses; a definition has its name and no words. */
  links: { url: string; words: string; definition: string | undefined; hasPicture: boolean; place: Place }[];
  pictures: { url: string; alt: string; place: Place }[];
  elements: OutlineElement[];
  code: { kind: 'module' | 'expression'; text: string; place: Place }[];
  /** Paragraphs, headings and cells as plain text, with the addresses they link to. */
  paragraphs: OutlineParagraph[];
  /** Rows of tables with more cells than the head: what is too much is not shown. */
  wideRows: { cells: number; columns: number; place: Place }[];
  /** Notes and addresses at the foot that nothing in the words points to, so that nobody sees them. */
  unused: { kind: 'note' | 'address'; label: string; place: Place }[];
  /** Runs of text in which letters in capitals or brackets stand: the others hold nothing a rule looks for. */
  texts: { text: string; place: Place }[];
  /** Items of lists with boxes to tick. */
  boxes: Place[];
  /** Paragraphs in bold throughout. */
  boldLines: { words: string; place: Place }[];
  signs: LeftoverMarkup[];
}

export interface OutlineParagraph {
  text: string;
  urls: string[];
  isCell: boolean;
  /** A paragraph of its own: no heading, cell, item of a list or part of a note. */
  isTopLevel: boolean;
  /** It has a link or a component, which says where its words are from. */
  isSourced: boolean;
  place: Place;
}

/** A tag in the words, ours or not. */
export interface OutlineElement {
  /** Empty for a tag without a name. */
  name: string;
  /** A prop without a value has null. */
  props: { name: string; value: string | null }[];
  place: Place;
  /** On lines of its own. */
  isBlock: boolean;
  isInHeading: boolean;
  isInLink: boolean;
  /** The component with words inside that it stands in. */
  within: ProseComponentName | undefined;
  isEmpty: boolean;
  hasWords: boolean;
}

/** In the order of the page. @param firstLine the line of the file on which the words begin */
export function toProseOutline(tree: Root, code: readonly FoundCode[], firstLine: number): ProseOutline {
  const words: ProseOutline = {
    headings: [],
    links: [],
    pictures: [],
    elements: [],
    code: [],
    paragraphs: [],
    wideRows: [],
    unused: [],
    texts: [],
    boxes: [],
    boldLines: [],
    signs: [],
  };
  words.code = code.map(({ line, column, ...found }) => ({ ...found, place: { line: line + firstLine - 1, column } }));
  const definitions = new Map<string, Definition>();
  const feet = new Map<string, { label: string; place: Place }>();
  const pointed = new Set<string>();
  const linked = new Set<string>();
  const references: { identifier: string; picture: ProseOutline['pictures'][number] }[] = [];
  walk(tree, [], (node, ancestors) => {
    const start = node.position?.start;
    const place: Place = { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 };
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'imageReference') {
      const picture = { url: '', alt: node.alt ?? '', place };
      words.pictures.push(picture);
      references.push({ identifier: node.identifier, picture });
    } else collect(words, node, ancestors, place);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      words.signs.push(...findLeftoverMarkup(node, firstLine));
      words.paragraphs.push({
        // What a picture shows is no statement of the page.
        text: toString(node, { includeImageAlt: false }),
        urls: urlsIn(node),
        isCell: node.type === 'tableCell',
        isTopLevel: node.type === 'paragraph' && ancestors.length === 1,
        isSourced: node.children.some(leadsOn),
        place,
      });
    }
    if (node.type === 'table') words.wideRows.push(...findWideRows(node, firstLine));
    if (node.type === 'footnoteDefinition') feet.set(`note ${node.identifier}`, { label: node.identifier, place });
    if (node.type === 'definition') feet.set(`address ${node.identifier}`, { label: node.identifier, place });
    if (node.type === 'footnoteReference') pointed.add(`note ${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') pointed.add(`address ${node.identifier}`);
    if (node.type === 'linkReference') linked.add(node.identifier);
  });
  for (const [key, foot] of feet) {
    if (!pointed.has(key)) words.unused.push({ kind: key.startsWith('note ') ? 'note' : 'address', ...foot });
  }
  for (const { identifier, picture } of references) picture.url = definitions.get(identifier)?.url ?? '';
  // An address that only pictures use leads to no page.
  const shown = new Set(references.map(({ identifier }) => identifier).filter((identifier) => !linked.has(identifier)));
  words.links = words.links.filter(({ definition }) => definition === undefined || !shown.has(definition));
  return words;
}

function urlsIn(node: Parents): string[] {
  return node.children.flatMap((child) => {
    if (child.type === 'link') return [child.url];
    return 'children' in child ? urlsIn(child) : [];
  });
}

function leadsOn(node: Nodes): boolean {
  if (/^(?:mdxJsx|link|footnoteReference)/.test(node.type)) return true;
  return 'children' in node && node.children.some(leadsOn);
}

function findWideRows(table: Table, firstLine: number): ProseOutline['wideRows'] {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  return rows
    .filter(({ children }) => children.length > columns)
    .map(({ children, position }) => ({
      cells: children.length,
      columns,
      place: { line: (position?.start.line ?? 1) + firstLine - 1, column: 1 },
    }));
}

/** Trees are at most 40 deep: deeper ones are never kept. */
function walk(
  node: Nodes,
  ancestors: readonly Parents[],
  tell: (node: Nodes, ancestors: readonly Parents[]) => void,
): void {
  tell(node, ancestors);
  if (!('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) walk(child, inside, tell);
}

function collect(words: ProseOutline, node: Nodes, ancestors: readonly Parents[], place: Place): void {
  switch (node.type) {
    case 'heading':
      words.headings.push({ words: toString(node).trim(), depth: node.depth, place });
      break;
    case 'link':
    case 'definition': {
      const isDefinition = node.type === 'definition';
      const hasPicture =
        !isDefinition && node.children.some(({ type }) => type === 'image' || type === 'imageReference');
      words.links.push({
        url: node.url,
        words: isDefinition ? '' : toString(node).trim(),
        definition: isDefinition ? node.identifier : undefined,
        hasPicture,
        place,
      });
      break;
    }
    case 'image':
      words.pictures.push({ url: node.url, alt: node.alt ?? '', place });
      break;
    case 'text':
      if (/[A-Z]{2}|\]/.test(node.value)) words.texts.push({ text: node.value, place });
      break;
    case 'paragraph':
      if (node.children.length === 1 && node.children[0]?.type === 'strong') {
        words.boldLines.push({ words: toString(node).trim(), place });
      }
      break;
    case 'listItem':
      if (typeof node.checked === 'boolean') words.boxes.push(place);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      words.elements.push(toElement(node, ancestors, place));
  }
}

function toElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  ancestors: readonly Parents[],
  place: Place,
): OutlineElement {
  return {
    name: node.name ?? '',
    props: node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      return { name: attribute.name, value: typeof attribute.value === 'string' ? attribute.value : null };
    }),
    place,
    isBlock: node.type === 'mdxJsxFlowElement' && node.children[0]?.position?.start.line !== node.position?.start.line,
    isInHeading: ancestors.some(({ type }) => type === 'heading'),
    isInLink: ancestors.some(({ type }) => type === 'link'),
    within: ancestors.map(toComponent).find((name) => name !== undefined && PROSE_COMPONENTS[name].children),
    isEmpty: node.children.length === 0,
    hasWords: node.children.some(hasWords),
  };
}

function toComponent(node: Nodes): ProseComponentName | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  return Object.hasOwn(PROSE_COMPONENTS, name) ? (name as ProseComponentName) : undefined;
}

/** Our components other than a note write words of their own, and a picture has its description. */
function hasWords(node: Nodes): boolean {
  if (node.type === 'image') return node.alt?.trim() !== '';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.trim() !== '';
  const component = toComponent(node);
  if (component !== undefined && !PROSE_COMPONENTS[component].children) return true;
  return 'children' in node && node.children.some(hasWords);
}
