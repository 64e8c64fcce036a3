// A component at the start of a line stays in its sentence.
import { expect, test } from 'vitest';
import { parseMdx } from '#mdx/parse.ts';

test.each([
  ['words\n<Source id="a"/>', 'paragraph(text,text,Source)'],
  ['words\n<Source id="a"/>\nmore', 'paragraph(text,text,Source,text,text)'],
  ['<Org id="a"/>\nwords', 'paragraph(Org,text,text)'],
  ['- words\n  <Source id="a"/> <Source id="b"/>', 'list(listItem(paragraph(text,text,Source,text,Source)))'],
  ['> words\n> <Source id="a"/>', 'blockquote(paragraph(text,text,Source))'],
])('%j', (text, shape) => {
  expect(parseMdx(text).tree.children.map(outline).join(' ')).toBe(shape);
});

test.each([
  ['words\n\n<Source id="a"/>', 'paragraph(text) Source'],
  ['words\n<Figure id="a"/>', 'paragraph(text) Figure'],
  ['<Source id="a"/>', 'Source'],
])('%j stays apart', (text, shape) => {
  expect(parseMdx(text).tree.children.map(outline).join(' ')).toBe(shape);
});

interface Node {
  type: string;
  name?: string | null;
  children?: unknown[];
}

function outline(node: unknown): string {
  const { type, name, children = [] } = node as Node;
  return `${name ?? type}${children.length > 0 ? `(${children.map(outline).join(',')})` : ''}`;
}
