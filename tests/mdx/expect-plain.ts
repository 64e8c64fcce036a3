// Fails on anything in a compiled text but a few plain tags, safe addresses and our components with text as props.
import type { Nodes } from 'hast';
import { expect } from 'vitest';
import { PROSE_COMPONENTS } from '#schema/prose.ts';

const TAGS =
  /^(?:p|h[2-6]|ul|ol|li|em|strong|del|a|code|pre|blockquote|table|thead|tbody|tr|th|td|hr|br|sup|section|img|input)$/;
const ATTRIBUTES =
  /^(?:href|className|id|align|start|src|alt|title|dataFootnote\w*|ariaDescribedBy|ariaLabel|dir|type|disabled|checked)$/;
/** As seen from the file of an entry. */
const OWN_PICTURE = /^\.\.\/pictures\/[^/\\]+$/;
const SAFE_ADDRESS = /^(?:https?:\/\/|\/(?!\/)|#|mailto:)/;

export function expectPlain(node: Nodes): void {
  if (node.type === 'element') {
    expect(node.tagName).toMatch(TAGS);
    for (const [name, value] of Object.entries(node.properties)) {
      expect(name).toMatch(ATTRIBUTES);
      if (name === 'href') expect(value).toMatch(SAFE_ADDRESS);
      if (name === 'src') expect(value).toMatch(OWN_PICTURE);
    }
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    expect(Object.keys(PROSE_COMPONENTS)).toContain(node.name);
    for (const { type, value } of node.attributes) expect([type, typeof value]).toEqual(['mdxJsxAttribute', 'string']);
  } else expect(['root', 'text']).toContain(node.type);
  if ('children' in node) for (const child of node.children) expectPlain(child);
}
