// The first mention in a text becomes a link, never inside headings, links and code. All names are made up.
import { expect, it } from 'vitest';
import type { FindNames } from '#domain/names/find-names.ts';
import { compile, outline } from './compile.ts';

const find: FindNames = (text) =>
  [...text.matchAll(/LAMP|Works/g)].map(({ 0: name, index: start }) => ({
    start,
    end: start + name.length,
    name: name,
    ...(name === 'LAMP' ? { kind: 'term', id: 'lamp' } : { kind: 'organisation', id: 'works' }),
  }));

const write = async (text: string): Promise<string> =>
  outline((await compile(text, { find, answered: new Map() })).tree).replaceAll('\n', ' ');

it.each([
  ['the first mention', 'A LAMP and a LAMP.', '<p>A {Term id=lamp text=LAMP first=true} and a LAMP.</p>'],
  [
    'not again after a heading',
    'LAMP\n\n## More\n\nLAMP',
    '<p>{Term id=lamp text=LAMP first=true}</p> <h2>More</h2> <p>LAMP</p>',
  ],
  ['not in a heading', '## A LAMP\n\nWorks', '<h2>A LAMP</h2> <p>{Org id=works text=Works first=true}</p>'],
  [
    'not in a link, and not beside one to its page',
    '[LAMP](/glossary/lamp/) LAMP',
    '<p><a href="/glossary/lamp/">LAMP</a> LAMP</p>',
  ],
  ['not in code', '`LAMP` only', '<p><code>LAMP</code> only</p>'],
  [
    'in strong words and in a list',
    '- **LAMP**\n- LAMP',
    '<ul> <li><strong>{Term id=lamp text=LAMP first=true}</strong></li> <li>LAMP</li> </ul>',
  ],
  ['not where an editor has marked it', '<Term id="lamp" /> is a LAMP', '<p>{Term id=lamp first=true} is a LAMP</p>'],
  [
    'two names in one sentence',
    'Works made a LAMP',
    '<p>{Org id=works text=Works first=true} made a {Term id=lamp text=LAMP first=true}</p>',
  ],
])('%s', async (_what, text, drawn) => {
  expect(await write(text)).toBe(drawn);
});

it('leaves the head of a table alone', async () => {
  const text = await write('| LAMP |\n| --- |\n| LAMP |');
  expect(text.split('{Term id=lamp text=LAMP first=true}')).toHaveLength(2);
  expect(text).toMatch(/<th>LAMP<\/th>/);
});
