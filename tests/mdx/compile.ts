// Compiles a text as Astro does, and gives the tree of HTML and components that it compiles to.
import type { Root } from 'hast';
import { mdxToJs, type HastPluginDefinition } from 'satteri';
import type { TextReferences } from '#schema/prose.ts';
import { textPlugin, type TextNames } from '#mdx/text-plugin.ts';

const NO_NAMES: TextNames = { find: () => [], answered: new Map() };

export interface Compiled {
  tree: Root;
  references: TextReferences;
  /** The module a page imports. */
  code: string;
}

/** @param file path of the entry, from the root of a project */
export async function compile(text: string, names = NO_NAMES, file = 'content/news/made-up.mdx'): Promise<Compiled> {
  let tree: Root = { type: 'root', children: [] };
  const capture: HastPluginDefinition = {
    name: 'capture',
    before: (root) => {
      tree = JSON.parse(JSON.stringify(root)) as Root;
    },
  };
  const { code, data } = await mdxToJs(text, {
    mdastPlugins: [textPlugin(names)],
    hastPlugins: [capture],
    features: { frontmatter: false, smartPunctuation: false },
    fileURL: new URL(file, 'file:///'),
  });
  return { tree, code, references: data.astro?.frontmatter as TextReferences };
}

/** The tree as short HTML, with components as {Name id text}. */
export function outline(node: unknown): string {
  const { type, tagName, name, value, properties, attributes, children } = node as Partial<Outlined> & { type: string };
  const inner = (children ?? []).map(outline).join('');
  if (type === 'text') return value ?? '';
  if (type === 'root') return inner;
  if (type === 'element') {
    const shown = Object.entries(properties ?? {}).map(([key, text]) => ` ${key}="${String(text)}"`);
    return `<${tagName ?? ''}${shown.join('')}>${inner}</${tagName ?? ''}>`;
  }
  const props = (attributes ?? []).map((attribute) => ` ${attribute.name}=${attribute.value}`).join('');
  return `{${name ?? ''}${props}}${inner}`;
}

interface Outlined {
  tagName: string;
  name: string;
  value: string;
  properties: Record<string, unknown>;
  attributes: { name: string; value: string }[];
  children: unknown[];
}
