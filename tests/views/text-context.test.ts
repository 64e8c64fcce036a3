// What the components in a text look up, answered from made-up content.
import { expect, test } from 'vitest';
import { buildContentGraph } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { SourceNumbers } from '#views/sources.ts';
import { TextContext } from '#views/text-context.ts';

const row = { value: null, low: null, high: null, qualifier: '', label: 'made up', unit: 'percent', note: '' };
const figure = { id: 'wishes', data: { consultation: '1999' } };
const LIBRARY = {
  graph: buildContentGraph([], []),
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
  day: '2026-11-24',
  later: new Set(['/news/made-up/']),
  toHref: (address: string) => (address.startsWith('/') ? `/hub${address}` : address),
} as unknown as RenderContext;

const toContext = ({ sources = [], terms = [] }: { sources?: string[]; terms?: string[] } = {}): TextContext =>
  new TextContext({ sources, terms, organisations: [], figures: [], links: [] }, LIBRARY, new SourceNumbers(LIBRARY));

test('a number in a sentence is as certain as its source, and leads to its chart', () => {
  expect(toContext().fact('people')).toEqual({ text: 'over 400', href: '/hub/consultation/1999/wishes/' });
});

test('a large number has a disc only when it is a share', () => {
  expect(toContext().pullFigure('half')).toMatchObject({ text: '50%' });
  expect(toContext().pullFigure('half')).toHaveProperty('path');
  expect(toContext().pullFigure('people')).not.toHaveProperty('path');
  expect(toContext().pullFigure('silent')).not.toHaveProperty('path');
});

test('sources are numbered in the order of the text, whichever is drawn first', () => {
  const context = toContext({ sources: ['letter', 'report'] });
  expect(context.citations('report')).toEqual([{ number: 2, title: 'A made-up report' }]);
  expect(context.citations('letter report').map(({ number }) => number)).toEqual([1, 2]);
});

test('a term shows the text asked for, and has one letter on a page', () => {
  const context = toContext({ terms: ['kite', 'lamp'] });
  expect(context.term('lamp', { expansion: true })).toMatchObject({ text: 'lamp of old', note: 'b' });
  expect(context.term('kite', { text: 'kites' })).toMatchObject({ text: 'kites', note: 'a' });
  expect(context.term('kite', {})).toMatchObject({ text: 'kite', note: 'a' });
});

test('a link has the base path; without its page it is no link', () => {
  expect(toContext().link('/groups/')).toEqual({ href: '/hub/groups/', isExternal: false });
  expect(toContext().link('https://example.org/')).toEqual({ href: 'https://example.org/', isExternal: true });
  expect(toContext().link('/news/made-up/#end')).toBeUndefined();
});

test('what an editor links stays a link, wherever else the page leads there', () => {
  const references = { sources: [], terms: [], organisations: [], figures: [], links: ['/groups/'] };
  const context = new TextContext(references, LIBRARY, new SourceNumbers(LIBRARY), {
    elsewhere: new Set(['/groups/']),
  });
  expect(context.link('/groups/')).toEqual({ href: '/hub/groups/', isExternal: false });
});

test('an id that nobody knows is an error that names it', () => {
  expect(() => toContext().citations('gone')).toThrow('There is no source "gone".');
});
