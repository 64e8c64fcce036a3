// What the rules need to know of the text of an entry, as plain data: small enough to hold thousands of pages at once.
import type { Definition, Nodes, Parents, Root, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import type { FoundCode } from '#mdx/mask-expressions.ts';
import { PROSE_COMPONENTS, type ProseComponentName } from '#schema/prose.ts';
import type { Place } from '../finding.ts';
import { findLeftoverMarkup, type LeftoverMarkup } from './leftover-markup.ts';

export interface ProseOutline {
  headings: { text: string; depth: number; place: Place }[];
  /** Links and the definitions of addresses; a definition has its name and no text. */
  links: { url: string; text: string; definition: string | undefined; hasPicture: boolean; place: Place }[];
  pictures: { url: string; alt: string; place: Place }[];
  elements: OutlineElement[];
  code: { kind: 'module' | 'expression'; text: string; place: Place }[];
  /** Paragraphs, headings and cells as plain text, with the addresses they link to. */
  paragraphs: OutlineParagraph[];
  /** Rows of tables with more cells than the head: what is too much is not shown. */
  wideRows: { cells: number; columns: number; place: Place }[];
  /** Footnotes and definitions of addresses that nothing refers to, so that nobody sees them. */
  unused: { kind: 'note' | 'address'; label: string; place: Place }[];
  /** Runs of text in which letters in capitals or brackets stand: the others hold nothing a rule looks for. */
  texts: { text: string; place: Place }[];
  /** Items of lists with boxes to tick. */
  boxes: Place[];
  /** Paragraphs in bold throughout. */
  boldLines: { text: string; place: Place }[];
  leftovers: LeftoverMarkup[];
}

interface OutlineParagraph {
  text: string;
  urls: string[];
  isCell: boolean;
  /** A paragraph of its own: no heading, cell, item of a list or part of a note. */
  isTopLevel: boolean;
  /** It has a link, a footnote or a component, which says where its statement is from. */
  isSourced: boolean;
  place: Place;
}

/** A tag in the text, ours or not. */
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
  /** The component with content that it stands in. */
  within: ProseComponentName | undefined;
  isEmpty: boolean;
  hasText: boolean;
}

/** In the order of the page. @param firstLine the line of the file on which the text begins */
export function toProseOutline(tree: Root, code: readonly FoundCode[], firstLine: number): ProseOutline {
  const outline: ProseOutline = {
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
    leftovers: [],
  };
  outline.code = code.map(({ line, column, ...found }) => ({
    ...found,
    place: { line: line + firstLine - 1, column },
  }));
  const definitions = new Map<string, Definition>();
  const atFoot = new Map<string, { label: string; place: Place }>();
  const referenced = new Set<string>();
  const linked = new Set<string>();
  const references: { identifier: string; picture: ProseOutline['pictures'][number] }[] = [];
  walk(tree, [], (node, ancestors) => {
    const start = node.position?.start;
    const place: Place = { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 };
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'imageReference') {
      const picture = { url: '', alt: node.alt ?? '', place };
      outline.pictures.push(picture);
      references.push({ identifier: node.identifier, picture });
    } else collect(outline, node, ancestors, place);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      outline.leftovers.push(...findLeftoverMarkup(node, firstLine));
      outline.paragraphs.push({
        // What a picture shows is no statement of the page.
        text: toString(node, { includeImageAlt: false }),
        urls: urlsIn(node),
        isCell: node.type === 'tableCell',
        isTopLevel: node.type === 'paragraph' && ancestors.length === 1,
        isSourced: node.children.some(citesSource),
        place,
      });
    }
    if (node.type === 'table') outline.wideRows.push(...findWideRows(node, firstLine));
    if (node.type === 'footnoteDefinition') atFoot.set(`note ${node.identifier}`, { label: node.identifier, place });
    if (node.type === 'definition') atFoot.set(`address ${node.identifier}`, { label: node.identifier, place });
    if (node.type === 'footnoteReference') referenced.add(`note ${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') referenced.add(`address ${node.identifier}`);
    if (node.type === 'linkReference') linked.add(node.identifier);
  });
  for (const [key, foot] of atFoot) {
    if (!referenced.has(key)) outline.unused.push({ kind: key.startsWith('note ') ? 'note' : 'address', ...foot });
  }
  for (const { identifier, picture } of references) picture.url = definitions.get(identifier)?.url ?? '';
  // An address that only pictures use leads to no page.
  const shown = new Set(references.map(({ identifier }) => identifier).filter((identifier) => !linked.has(identifier)));
  outline.links = outline.links.filter(({ definition }) => definition === undefined || !shown.has(definition));
  return outline;
}

function urlsIn(node: Parents): string[] {
  return node.children.flatMap((child) => {
    if (child.type === 'link') return [child.url];
    return 'children' in child ? urlsIn(child) : [];
  });
}

function citesSource(node: Nodes): boolean {
  if (/^(?:mdxJsx|link|footnoteReference)/.test(node.type)) return true;
  return 'children' in node && node.children.some(citesSource);
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

/** Trees are at most 40 deep: deeper ones are refused before. */
function walk(
  node: Nodes,
  ancestors: readonly Parents[],
  visit: (node: Nodes, ancestors: readonly Parents[]) => void,
): void {
  visit(node, ancestors);
  if (!('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) walk(child, inside, visit);
}

function collect(outline: ProseOutline, node: Nodes, ancestors: readonly Parents[], place: Place): void {
  switch (node.type) {
    case 'heading':
      outline.headings.push({ text: toString(node).trim(), depth: node.depth, place });
      break;
    case 'link':
    case 'definition': {
      const isDefinition = node.type === 'definition';
      const hasPicture =
        !isDefinition && node.children.some(({ type }) => type === 'image' || type === 'imageReference');
      outline.links.push({
        url: node.url,
        text: isDefinition ? '' : toString(node).trim(),
        definition: isDefinition ? node.identifier : undefined,
        hasPicture,
        place,
      });
      break;
    }
    case 'image':
      outline.pictures.push({ url: node.url, alt: node.alt ?? '', place });
      break;
    case 'text':
      if (/[A-Z]{2}|\]/.test(node.value)) outline.texts.push({ text: node.value, place });
      break;
    case 'paragraph':
      if (node.children.length === 1 && node.children[0]?.type === 'strong') {
        outline.boldLines.push({ text: toString(node).trim(), place });
      }
      break;
    case 'listItem':
      if (typeof node.checked === 'boolean') outline.boxes.push(place);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      outline.elements.push(toElement(node, ancestors, place));
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
    hasText: node.children.some(hasText),
  };
}

function toComponent(node: Nodes): ProseComponentName | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  return Object.hasOwn(PROSE_COMPONENTS, name) ? (name as ProseComponentName) : undefined;
}

/** Our components other than a note write their own text, and a picture has its description. */
function hasText(node: Nodes): boolean {
  if (node.type === 'image') return node.alt?.trim() !== '';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.trim() !== '';
  const component = toComponent(node);
  if (component !== undefined && !PROSE_COMPONENTS[component].children) return true;
  return 'children' in node && node.children.some(hasText);
}
