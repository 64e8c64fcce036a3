// Marks the first mention of each known name in a text, so that it can lead to its page.
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { ProseComponentName } from '#schema/prose.ts';

export interface NameInText {
  start: number;
  end: number;
  name: string;
  component: Extract<ProseComponentName, 'Org' | 'Term'>;
  id: string;
}

/** Never inside these: a heading is read alone, a link leads elsewhere, code is not text. */
const CLOSED = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code']);

/**
 * Puts <Org> and <Term> round names in plain text, once for each. Names that an editor has marked or linked before count as
 * mentioned. Changes the tree in place.
 */
export function linkNames(tree: Root, find: (text: string) => NameInText[]): void {
  const mentioned = new Set<string>();
  for (const block of tree.children) {
    if (block.type !== 'heading') walk(block, find, mentioned);
  }
}

function walk(node: Nodes, find: (text: string) => NameInText[], mentioned: Set<string>): void {
  if (node.type === 'link') remember(node.url, mentioned);
  if (node.type === 'mdxJsxTextElement') {
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
    mentioned.add(`${node.name ?? ''} ${String(id?.value)}`);
    return;
  }
  if (CLOSED.has(node.type) || !('children' in node)) return;
  // The head of a table names its columns.
  const children = node.type === 'table' ? node.children.slice(1) : node.children;
  for (const child of children) walk(child, find, mentioned);
  if (!node.children.some(({ type }) => type === 'text')) return;
  (node as { children: PhrasingContent[] }).children = (node.children as PhrasingContent[]).flatMap((child) =>
    child.type === 'text' ? markNames(child, find, mentioned) : [child],
  );
}

const PAGES: Readonly<Record<string, NameInText['component']>> = { organisations: 'Org', glossary: 'Term' };

/** A link to /organisations/made-up-office/ mentions that organisation. */
function remember(url: string, mentioned: Set<string>): void {
  const [, folder = '', id = ''] = /^\/([a-z]+)\/([a-z0-9-]+)\/$/.exec(url) ?? [];
  if (PAGES[folder] !== undefined) mentioned.add(`${PAGES[folder]} ${id}`);
}

function markNames(text: Text, find: (text: string) => NameInText[], mentioned: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end, name: name, component, id } of find(text.value)) {
    const key = `${component} ${id}`;
    if (mentioned.has(key)) continue;
    mentioned.add(key);
    if (start > from) parts.push({ type: 'text', value: text.value.slice(from, start) });
    parts.push(toComponent(component, { id, text: name }));
    from = end;
  }
  if (from === 0) return [text];
  if (from < text.value.length) parts.push({ type: 'text', value: text.value.slice(from) });
  return parts;
}

function toComponent(name: string, props: Readonly<Record<string, string>>): MdxJsxTextElement {
  const attributes = Object.entries(props).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  }));
  return { type: 'mdxJsxTextElement', name, attributes, children: [] };
}
