// Where names are mentioned: in words, statements and marks, never in addresses, and a page does not mention itself. All made up.
import { expect, it } from 'vitest';
import type { FoundName } from '#domain/names/find-names.ts';
import { collectMentions, type ReadEntry } from '#domain/names/mentions.ts';

const find = (text: string): FoundName[] =>
  [...text.matchAll(/Lamp|Kite/g)].map(({ 0: name, index: start }) => ({
    kind: name === 'Lamp' ? 'term' : 'organisation',
    id: name.toLowerCase(),
    start,
    end: start + name.length,
    name: name,
  }));
const read = (ref: ReadEntry['ref'], body: string, data: object = {}): ReadEntry => ({ ref, body, data });

it('counts a page once, however often it mentions a name', () => {
  const mentions = collectMentions([read('news/a', 'Lamp and Lamp'), read('news/b', 'Lamp')], find);
  expect(mentions.get('glossary/lamp')).toEqual(['news/a', 'news/b']);
});

it('reads statements and marks, and leaves out titles, addresses and components', () => {
  const mentions = collectMentions(
    [
      read('groups/a', '', { title: 'Kite', known: [{ text: 'A Lamp.', source: 'Kite' }] }),
      read('news/b', '[link text](/Lamp/) <Source id="Kite" /> <Org id="works" />'),
    ],
    find,
  );
  expect([...mentions]).toEqual([
    ['glossary/lamp', ['groups/a']],
    ['organisations/works', ['news/b']],
  ]);
});

it('does not count the page of the name itself', () => {
  expect(collectMentions([read('glossary/lamp', '', { definition: 'A Lamp.' })], find).size).toBe(0);
});
