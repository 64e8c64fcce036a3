// The code does not know whose hub it is: no name, place or id of content/ stands in src/ or scripts/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { isEntry } from '#check/read/snapshot.ts';
import { readYaml } from '#files/yaml.ts';
import { categoriesSchema } from '#schema/categories.ts';
import { placesSchema } from '#schema/places.ts';
import { siteSchema } from '#schema/site.ts';

/** Words that this hub's content and the code of any hub have in common, each with its reason. */
const ORDINARY: Readonly<Record<string, string>> = {
  UK: 'the country whose law, money and telephone numbers all hubs have',
  uk: 'the country',
  England: 'the country',
  england: 'the country',
  Europe: 'a name of a time zone',
  europe: 'a name of a time zone',
};

const setting = (name: string): unknown => readYaml(readFileSync(`content/${name}.yaml`, 'utf8')).data;
const { files, facts } = readSnapshot('content');

/** Their titles are names. What else editors give a title may be in ordinary words, which the code may use as well. */
const NAMED: ReadonlySet<string> = new Set(['organisations', 'groups', 'funding', 'themes']);

function namesOfSettings(): string[] {
  const site = siteSchema.parse(setting('site'));
  const { areas } = placesSchema.parse(setting('places'));
  const { themeKinds, organisationRoles, eventSeries } = categoriesSchema.parse(setting('categories'));
  const { name, nameStart, nameEnd = name, shortName, inSentences, region, contact } = site;
  return [
    ...[name, nameStart, nameEnd, shortName, inSentences, region].map((text) => text.replace(/^the /, '')),
    ...[contact.email, ...(contact.website === undefined ? [] : [new URL(contact.website).host])],
    ...areas.flatMap((area) => [area.id, area.name]),
    ...[...themeKinds, ...organisationRoles, ...eventSeries]
      .flatMap((one) => [one.id, one.name])
      .filter(isNoCommonWord),
  ];
}

function namesOfEntries(): string[] {
  const named = files.filter(isEntry).filter(({ locus }) => NAMED.has(locus.collection));
  const titles = named.flatMap(({ fields }) =>
    ['title', 'shortTitle', 'abbreviation'].map((field) => fields?.data?.[field]),
  );
  return [
    ...named.map(({ locus }) => locus.id),
    ...facts.keys(),
    ...titles.filter((title) => typeof title === 'string').filter(isNoCommonWord),
  ];
}

/** "Network" and "health" are words of every hub; "market-strength", "WMCA" and "Market strength" are somebody's. */
function isNoCommonWord(text: string): boolean {
  return /[- \d]|[A-Z]{3}/.test(text);
}

function readCode(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|css|mdx|yaml|html|js)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const escape = (text: string): string => RegExp.escape(text);

/** One word alone is an id only where it stands as one: in quotes or as a part of an address. */
function toPattern(name: string): string {
  const isPlain = /^[a-z]+$/.test(name);
  return isPlain ? `(?<=['"\`/])${escape(name)}(?=['"\`/])` : `(?<![\\w-])${escape(name)}(?![\\w-])`;
}

test('no word of the instance stands in the code', () => {
  const code = ['src', 'scripts'].flatMap(readCode);
  const all = code.map(({ text }) => text).join('\n');
  const names = [...new Set([...namesOfSettings(), ...namesOfEntries()])]
    .filter((name) => all.includes(name) && !Object.hasOwn(ORDINARY, name))
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(names.map(toPattern).join('|'), 'g');
  const found = code.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(pattern)].map(([name]) => `${path}:${index + 1} ${name}`)),
  );
  expect(found).toEqual([]);
});
