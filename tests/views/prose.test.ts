// The components in words, answered from a made-up library.
import { expect, test } from 'vitest';
import { buildHub } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import { toProseView, type ProseViewNode } from '#views/prose.ts';
import { SourceNumbers } from '#views/sources.ts';

const row = { value: null, low: null, high: null, qualifier: '', label: 'made up', unit: 'percent', note: '' };
const figure = { id: 'wishes', data: { consultation: '1999' } };
const LIBRARY = {
  hub: buildHub([], []),
  sources: new Map(['report', 'letter'].map((id) => [id, { title: `A made-up ${id}` }])),
  organisations: new Map(),
  terms: new Map(
    ['lamp', 'kite'].map((id) => [id, { term: id, expansion: `${id} of old`, definition: 'Made up.', aliases: [] }]),
  ),
  figures: new Map([['wishes', figure]]),
  facts: new Map(
    Object.entries({
      half: { ...row, value: 50 },
      people: { ...row, value: 400, unit: 'count', qualifier: 'over' },
      silent: row,
    }).map(([id, fact]) => [id, { row: { id, ...fact }, figure }]),
  ),
  findNames: () => [],
  day: '2026-11-24',
  toHref: (address: string) => `/hub${address}`,
} as unknown as Library;

const numbers = (): SourceNumbers => new SourceNumbers();
const answer = (body: string, used = numbers()): ProseViewNode[] =>
  toProseView(body, LIBRARY, used, { ref: 'news/made-up' }).nodes;

/** All nodes, those inside others too. */
const flatten = (nodes: readonly ProseViewNode[]): ProseViewNode[] =>
  nodes.flatMap((node) => [node, ...('children' in node ? flatten(node.children) : [])]);
const find = (kind: ProseViewNode['kind'], body: string): ProseViewNode[] =>
  flatten(answer(body)).filter((node) => node.kind === kind);

test('a number in a sentence is as certain as its source, and leads to its chart', () => {
  expect(find('fact', 'It was <Fact id="people" />.')).toEqual([
    { kind: 'fact', text: 'over 400', href: '/hub/consultation/1999/wishes/' },
  ]);
});

test('a large number has a disc only when it is a share', () => {
  expect(find('pull', '<PullFigure id="half" />')).toEqual([expect.objectContaining({ text: '50%' })]);
  expect(find('pull', '<PullFigure id="half" />')[0]).toHaveProperty('path');
  expect(find('pull', '<PullFigure id="people" />')[0]).not.toHaveProperty('path');
  expect(find('pull', '<PullFigure id="silent" />')[0]).not.toHaveProperty('path');
});

test('sources are numbered as the page first leans on them, right behind their sentence', () => {
  const used = numbers();
  const nodes = flatten(
    answer('One. <Source id="letter" />\n\nTwo. <Source id="report" /> Three. <Source id="letter" />', used),
  );
  expect(nodes.flatMap((node) => (node.kind === 'sources' ? node.sources.map(({ number }) => number) : []))).toEqual([
    1, 2, 1,
  ]);
  expect(nodes.flatMap((node) => (node.kind === 'html' ? [node.html] : []))).toContain('One.');
});

test('one mark leads to several sources, in the order written', () => {
  const used = numbers();
  expect(flatten(answer('One. <Source id="letter" />\n\nTwo. <Source id="report letter" />', used))).toContainEqual({
    kind: 'sources',
    sources: [
      { number: 2, title: 'A made-up report' },
      { number: 1, title: 'A made-up letter' },
    ],
  });
});

test('a part that opens keeps its title and its words', () => {
  expect(find('details', '<Details title="More">\n\nMade up.\n\n</Details>')).toEqual([
    { kind: 'details', title: 'More', children: [{ kind: 'html', html: '<p>Made up.</p>' }] },
  ]);
});

test('a term says the words asked for, and has one letter on a page', () => {
  const body = '<Term id="kite" />, <Term id="lamp" as="expansion" />, <Term id="kite" words="kites" />.';
  const told = find('term', body).flatMap((node) => (node.kind === 'term' ? [`${node.text} ${node.note}`] : []));
  expect(told).toEqual(['kite a', 'lamp of old b', 'kites a']);
});

test('an id that nobody knows is an error that names it', () => {
  expect(() => answer('<Source id="gone" />')).toThrow('There is no source "gone".');
});
