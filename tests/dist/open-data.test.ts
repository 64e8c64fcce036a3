// The data files of the built site: each fits its own description, and together they tell what the pages tell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, it } from 'vitest';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collections.ts';
import { isRealDay } from '#schema/fields.ts';
import { listFiles, readPage, toFile } from '../setup/site-files.ts';

interface DataEntry {
  id?: string;
  ref?: string;
  address: string;
  sources?: string[];
}
interface DataFile {
  $schema: string;
  version: number;
  day: string;
  licence: string;
  terms: string;
  entries: DataEntry[];
  links?: { from: string; to: string; source?: string }[];
  sources?: Record<string, object>;
}

const folder = inject('siteFolder');
const parse = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const read = (name: string): DataFile => parse(`api/v1/${name}.json`) as DataFile;
const toPath = (address: string): string => new URL(address).pathname;
const names = [...COLLECTION_NAMES, 'graph'];
const figures = listFiles(folder).filter((file) => /^data\/(?!figure\.schema)[^/]+\.json$/.test(file));

/** Published descriptions leave room for fields of later days; here every field there is today must be described. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]));
  return 'properties' in closed ? { ...closed, additionalProperties: false } : closed;
}

function findFaults(file: string, schemaFile: string): unknown[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat('date', isRealDay);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  const validate = ajv.compile(close(parse(schemaFile)) as object);
  return validate(parse(file)) ? [] : (validate.errors ?? []);
}

it('there is a file and a description for every collection and for the graph, and no other', () => {
  const found = listFiles(folder).filter((file) => /^api\/.*\.json$/.test(file));
  const expected = names.flatMap((name) => [`api/v1/${name}.json`, `api/v1/${name}.schema.json`]);
  expect(found).toEqual(expected.toSorted());
});

it('the page that lists the files says how many entries each has', () => {
  const page = readFileSync(join(folder, 'data/index.html'), 'utf8');
  const told = [...page.matchAll(/<th scope="row">[^<]+<\/th>\s*<td class="numeric">(\d+)<\/td>/g)].map(([, count]) =>
    Number(count),
  );
  expect(told).toEqual(names.map((name) => (read(name).links ?? read(name).entries).length));
});

describe.each(names)('/api/v1/%s.json', (name) => {
  const data = read(name);

  it('fits its description to the last field', () => {
    expect(findFaults(`api/v1/${name}.json`, `api/v1/${name}.schema.json`)).toEqual([]);
  });

  it('says on which terms it may be used, and where it is described', () => {
    expect(data).toMatchObject({ version: 1, licence: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(toPath(data.terms)).toBe('/about/data/');
    expect(toPath(data.$schema)).toBe(`/api/v1/${name}.schema.json`);
    expect(parse(`api/v1/${name}.schema.json`)).toMatchObject({ $id: data.$schema });
  });

  it('leads to a page for each entry', () => {
    const pages = new Set(listFiles(folder));
    const lost = data.entries.filter(({ address }) => !pages.has(toFile(toPath(address))));
    expect(data.entries.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});

it('every source an entry names is in the file of sources', () => {
  const known = new Set(read('sources').entries.map(({ id }) => id));
  const named = names.flatMap((name) => read(name).entries.flatMap(({ sources = [] }) => sources));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

/** The values of `source`, `original`, `convenedBySource` and the like, however deep they stand. */
function findSourceFields(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(?:source|original|\w+Source)$/.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => findSourceFields(inner, Array.isArray(value) ? key : name));
}

it.each(COLLECTION_NAMES.filter((name) => name !== 'sources'))('%s explains every source it names', (name) => {
  const { entries, sources = {} } = read(name);
  const named = [...findSourceFields(entries), ...entries.flatMap((entry) => entry.sources ?? [])];
  expect(named.filter((id) => !(id in sources))).toEqual([]);
});

/** Sources have no pages, and the handbook is for editors: nothing of the subject links to either. */
const BESIDE_THE_GRAPH = new Set<CollectionName>(['sources', 'handbook']);

it('the graph holds every entry of the subject, and each link joins two of them', () => {
  const { entries, links = [] } = read('graph');
  const refs = new Set(entries.map(({ ref }) => ref));
  const listed = COLLECTION_NAMES.filter((name: CollectionName) => !BESIDE_THE_GRAPH.has(name)).flatMap((name) =>
    read(name).entries.map(({ id }) => `${name}/${id}`),
  );
  expect([...refs].toSorted()).toEqual(listed.toSorted());
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ from, to }) => !refs.has(from) || !refs.has(to))).toEqual([]);
});

it('a scheme has the state its page says', () => {
  const closed = (read('funding').entries as (DataEntry & { state: string })[]).filter(
    ({ state }) => state === 'closed',
  );
  expect(closed.length).toBeGreaterThan(0);
  for (const { address } of closed) expect(readPage(folder, toPath(address)).text).toMatch(/Closed/);
});

it.each([...figures, 'funding/rounds/rounds.json'])('%s fits the description it names', (file) => {
  const { $schema } = parse(file) as DataFile;
  expect(findFaults(file, toPath($schema).slice(1))).toEqual([]);
});

it('/data/ leads to every file', () => {
  const hrefs = readPage(folder, '/data/')
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(
    expect.arrayContaining(names.flatMap((name) => [`/api/v1/${name}.json`, `/api/v1/${name}.schema.json`])),
  );
});
