// Refuses everything in an entry's MDX but text, GFM and our components. The check says so with line and column long before; this
// holds also where the check was left out, so that nothing unsafe is ever compiled.
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { PROSE_COMPONENTS, type ProseComponentName } from '#schema/prose.ts';

/** A text holds something that must not be compiled. */
export class UnsafeText extends Error {}

/** On this site, in this page, on the web or by mail; never `javascript:`, `data:` or another host without its scheme. */
const SAFE_ADDRESS = /^(?:\/(?![/\\])|#|https?:\/\/|mailto:)/;
/** Pictures are files of our own folder for them. */
const OWN_PICTURE = /^\/pictures\/[^/\\?#%]+$/;

/** @throws UnsafeText that names what was found. */
export function refuseUnsafe(tree: Root): void {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void definitions.set(identifier, url));
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    refuseNode(node);
    if (node.type === 'imageReference') refuseAddress(definitions.get(node.identifier) ?? '', OWN_PICTURE);
    if ('children' in node) waiting.push(...node.children);
  }
}

function refuseNode(node: Nodes): void {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      throw new UnsafeText('Code cannot stand in the text of an entry.');
    case 'html':
      throw new UnsafeText('HTML cannot stand in the text of an entry.');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      refuseElement(node);
      break;
    case 'link':
      refuseAddress(node.url, SAFE_ADDRESS);
      break;
    case 'image':
      refuseAddress(node.url, OWN_PICTURE);
      break;
    case 'definition':
      refuseAddress(node.url, SAFE_ADDRESS);
      break;
    default:
  }
}

function refuseElement({
  name,
  attributes,
}: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): void {
  const component = name ?? '';
  if (!Object.hasOwn(PROSE_COMPONENTS, component)) throw new UnsafeText(`<${component}> is not one of our components.`);
  const { shape } = PROSE_COMPONENTS[component as ProseComponentName].props;
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new UnsafeText(`<${component}> may only have plain text in quotes as props.`);
    if (!Object.hasOwn(shape, attribute.name)) throw new UnsafeText(`<${component}> has no prop "${attribute.name}".`);
  }
}

function refuseAddress(url: string, safe: RegExp): void {
  if (!safe.test(url)) throw new UnsafeText(`"${url}" is not an address that may stand in the text of an entry.`);
}
