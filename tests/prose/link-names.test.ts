// The first mention in a section becomes a link, never inside headings, links and code. All names are made up.
import { expect, it } from 'vitest';
import { linkNames, type NameInText } from '#prose/link-names.ts';
import { parseWords } from '#prose/parse.ts';
import { toProseNodes, type ProseNode } from '#prose/to-nodes.ts';

const KNOWN: Record<string, Pick<NameInText, 'component' | 'id'>> = {
  LAMP: { component: 'Term', id: 'lamp' },
  Works: { component: 'Org', id: 'works' },
};
const find = (text: string): NameInText[] =>
  [...text.matchAll(/LAMP|Works/g)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    words,
    component: 'Term',
    id: '',
    ...KNOWN[words],
  }));

/** The words with every component as {name id}. */
function write(body: string): string {
  const tree = parseWords(body);
  linkNames(tree, find);
  const show = (node: ProseNode): string => {
    if (node.kind === 'html') return node.html;
    if (node.kind === 'picture') return `![${node.alt}](${node.src})`;
    const inner = node.children.map(show).join('');
    if (node.kind === 'element') return `<${node.tag}>${inner}</${node.tag}>`;
    return `{${node.name} ${node.props['id'] ?? ''} ${node.props['words'] ?? ''}}${inner}`;
  };
  return toProseNodes(tree, { toHref: (address) => address })
    .map(show)
    .join('')
    .replaceAll('\n', ' ')
    .trim();
}

it.each([
  ['the first mention', 'A LAMP and a LAMP.', '<p>A {Term lamp LAMP} and a LAMP.</p>'],
  [
    'again after a heading',
    'LAMP\n\n## More\n\nLAMP',
    '<p>{Term lamp LAMP}</p> <h2 id="more">More</h2> <p>{Term lamp LAMP}</p>',
  ],
  ['not in a heading', '## A LAMP\n\nWorks', '<h2 id="a-lamp">A LAMP</h2> <p>{Org works Works}</p>'],
  [
    'not in a link, and not beside one to its page',
    '[LAMP](/glossary/lamp/) LAMP',
    '<p><a href="/glossary/lamp/">LAMP</a> LAMP</p>',
  ],
  ['not in code', '`LAMP` only', '<p><code>LAMP</code> only</p>'],
  [
    'in strong words and in a list',
    '- **LAMP**\n- LAMP',
    '<ul> <li><strong>{Term lamp LAMP}</strong></li> <li>LAMP</li> </ul>',
  ],
  ['not where an editor has marked it', '<Term id="lamp" /> is a LAMP', '<p>{Term lamp } is a LAMP</p>'],
  ['two names in one sentence', 'Works made a LAMP', '<p>{Org works Works} made a {Term lamp LAMP}</p>'],
])('%s', (_what, body, words) => {
  expect(write(body)).toBe(words);
});

it('leaves the head of a table alone', () => {
  const text = write('| LAMP |\n| --- |\n| LAMP |');
  expect(text.split('{Term lamp LAMP}')).toHaveLength(2);
  expect(text).toMatch(/<th>LAMP<\/th>/);
});
