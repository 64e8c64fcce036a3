// A new collection is one object in the registry, one schema and one folder: everything else finds it there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, expectTypeOf, test, vi } from 'vitest';
import { findContentProblems } from '#check/find-content-problems.ts';
import { newCommand, toCollection } from '#check/text/collection-names.ts';
import type { EntryRef } from '#domain/content-graph.ts';
import { getConnections } from '#domain/content-graph.ts';
import { toReview } from '#domain/reviews.ts';
import { toGraph } from '#domain/to-graph.ts';
import { toConfig } from '#forms/to-config.ts';
import { dataFileSchema, dataFileTitle, DATA_FILES } from '#open-data/file-schema.ts';
import { getCollectionDocs } from '#queries/handbook-fields.ts';
import type { CollectionName, defineCollection } from '#schema/collections.ts';
import type * as collections from '#schema/collections.ts';
import { toConnectionGroups } from '#views/connections.ts';
import { toSearchRecords } from '#views/search-records.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { layFixture } from '../check/lay-fixture.ts';

// Test files share what they import: what knows of the made-up collection is imported anew, here and after.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.resetModules();
});

vi.mock('#schema/collections.ts', async (importOriginal) => {
  const real = await importOriginal<typeof collections>();
  const { z } = await import('astro/zod');
  const { entryFields } = await import('#schema/entry.ts');
  const lamps = real.defineCollection('lamps', {
    format: 'mdx',
    schema: z.strictObject(entryFields),
    singular: 'lamp',
    plural: 'lamps',
    command: 'lamp',
    nameField: 'title',
    label: 'Lamp',
    address: (id) => `/lamps/${id}/`,
    form: 12,
    graph: {},
    impliedLinks: () => [],
    connections: { position: 13, heading: 'Lamps', address: '/lamps/' },
    needsText: true,
    statesFacts: true,
    uniqueTitles: true,
    alikeMeansTwice: false,
  });
  const COLLECTIONS = { ...real.COLLECTIONS, lamps };
  return { ...real, COLLECTIONS, DEFINITIONS: COLLECTIONS, COLLECTION_NAMES: Object.keys(COLLECTIONS) };
});

const owners = [{ id: 'secretariat', name: 'the secretariat' }];
const LAMPS = 'lamps' as CollectionName;
const graph = toGraph(
  new Map([
    [LAMPS, [entry('desk-lamp', [{ to: 'themes/light', verb: 'about', reason: 'It gives light.' }])]],
    ['themes', [entry('light')]],
  ]),
);
const context = makeRenderContext({ graph: graph });

function entry(id: string, links: object[] = []) {
  return { id, data: { title: `The ${id}`, summary: 'Made up for this test.', sources: ['made-up-report'], links } };
}

test('the graph has its entries and links, and pages tell how they connect', () => {
  expect(graph.entries.get('lamps/desk-lamp' as EntryRef)).toMatchObject({
    address: '/lamps/desk-lamp/',
    title: 'The desk-lamp',
  });
  expect(getConnections(graph, 'themes/light').map((connection) => connection.entry.ref)).toEqual(['lamps/desk-lamp']);
  expect(toConnectionGroups(context, 'themes/light').map(({ heading }) => heading)).toEqual(['Lamps']);
});

test('search has its pages, under its label', () => {
  const records = toSearchRecords([], context);
  expect(records.find(({ address }) => address === '/lamps/desk-lamp/')).toMatchObject({
    type: 'Lamp',
    collection: 'lamps',
  });
});

test('a form writes it', () => {
  const { collections = [] } = toConfig({ repository: '', siteUrl: '', logo: '', title: '', known: new Map() });
  expect(collections.at(-1)).toMatchObject({
    name: 'lamps',
    label: 'Lamps',
    label_singular: 'lamp',
    folder: 'content/lamps',
  });
});

test('the open data have a file of it', () => {
  expect(DATA_FILES).toContain('lamps');
  expect(dataFileTitle(LAMPS)).toBe('Lamps');
  expect(['graph' as const, LAMPS].map((file) => 'links' in dataFileSchema(file).shape)).toEqual([true, false]);
});

test('the handbook tells its fields, and the settings may say when it is reviewed', () => {
  expect(getCollectionDocs().find(({ id }) => id === LAMPS)).toMatchObject({
    path: 'content/lamps/<id>.mdx',
    command: 'npm run new lamp',
  });
  expect(
    toReview(
      LAMPS,
      { reviewed: '2026-01-31' },
      { owners, reviews: [{ collections: [LAMPS], owner: 'secretariat', months: 6 }] },
    ),
  ).toMatchObject({ owner: 'secretariat', due: '2026-07-31' });
  // The last word of a name is enough.
  expect(['scheme', 'working group', 'page'].map(toCollection)).toEqual(['funding', 'groups', 'pages']);
  expect([newCommand(LAMPS), toCollection('lamp')]).toEqual(['npm run new lamp', LAMPS]);
});

test('the check reads its files and judges them by its schema', () => {
  const { folder, remove } = layFixture('base');
  mkdirSync(join(folder, 'lamps'));
  writeFileSync(
    join(folder, 'lamps/desk-lamp.mdx'),
    '---\ntitle: Desk lamp\nsummary: A lamp that nobody made, for this test.\n---\n\nIt gives light.\n',
  );
  const findings = findContentProblems(folder, {});
  remove();
  expect(findings.map(({ kind, file }) => [kind, file])).toEqual([['field-missing', 'content/lamps/desk-lamp.mdx']]);
  expect(findings[0]?.what).toContain('sources');
});

test('a field of the registry that is missing does not compile, unless it has a default', () => {
  type Definition = Parameters<typeof defineCollection>[1];
  type MayBeMissing = { [Name in keyof Definition]-?: object extends Pick<Definition, Name> ? Name : never };
  expectTypeOf<MayBeMissing[keyof Definition]>().toEqualTypeOf<'idFrom' | 'nested' | 'search'>();
});
