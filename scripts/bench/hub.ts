// Measures how the hub grows with made-up news and organisations: the graph alone, then whole builds.
//   npm run bench hub              the graph, and builds with up to 3,000 news items and 500 organisations
//   npm run bench hub -- 0.1       builds of a tenth of that
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHub, getConnections, type EntryRef, type HubEntry, type HubLink } from '#domain/hub.ts';
import { measureBuild } from './parts/measure-build.ts';
import { makeOurs } from './parts/projects.ts';

const NEWS = 3000;
const ORGANISATIONS = 500;
const GRAPH_SIZES = [0.25, 0.5, 1, 2, 4];
const BUILD_SIZES = [0, 0.25, 0.5, 1];
const GRAPH_RUNS = 5;
const THEMES = [
  'sustainable-construction',
  'energy-storage-and-systems',
  'advanced-manufacturing',
  'systems-integration',
];

function toEntry(collection: HubEntry['collection'], index: number): HubEntry {
  const id = `made-up-${index}`;
  return {
    ref: `${collection}/${id}`,
    collection,
    id,
    title: id,
    shortTitle: id,
    summary: '',
    address: `/${collection}/${id}/`,
    date: `20${String(10 + (index % 15))}-0${1 + (index % 9)}`,
    order: 0,
    sources: [],
  };
}

/** Seconds of processor to build the graph and to read the connections of every entry. */
function measureGraph(news: number, organisations: number): number {
  const entries = [
    ...Array.from({ length: news }, (_, index) => toEntry('news', index)),
    ...Array.from({ length: organisations }, (_, index) => toEntry('organisations', index)),
  ];
  const link = (from: EntryRef, to: EntryRef): HubLink => ({ from, verb: 'about', to, reason: 'A made-up reason.' });
  const links = Array.from({ length: news }, (_, index) => [
    link(`news/made-up-${index}`, `organisations/made-up-${index % organisations}`),
    link(`news/made-up-${index}`, `news/made-up-${(index + 1) % news}`),
  ]).flat();
  const before = process.cpuUsage();
  const hub = buildHub(entries, links);
  for (const { ref } of entries) getConnections(hub, ref);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function writeContent(folder: string, news: number, organisations: number): void {
  for (let index = 0; index < news; index += 1) {
    writeFileSync(join(folder, 'news', `made-up-item-${index}.mdx`), toNewsItem(index, organisations));
  }
  for (let index = 0; index < organisations; index += 1) {
    writeFileSync(join(folder, 'organisations', `made-up-body-${index}.yaml`), toOrganisation(index));
  }
}

/** About 300 words, joined to a theme and an organisation. */
function toNewsItem(index: number, organisations: number): string {
  const year = 2010 + (index % 15);
  const paragraph = `Nothing happened in case ${index}.<Source id="launch-article" /> `.repeat(40);
  return `---
title: Made-up item number ${index}
summary: A made-up item of the benchmark, number ${index}, about nothing.
sources: [launch-article]
links:
  - to: themes/${THEMES[index % THEMES.length] ?? ''}
    verb: about
    reason: A made-up reason for a made-up link.
    editorial: true
  - to: organisations/made-up-body-${index % organisations}
    verb: about
    reason: A made-up reason for a made-up link.
    editorial: true
reviewed: 2026-11-24
publishedOn: ${year}-05-01
dateNote: Made up for the benchmark
original: launch-article
---

${paragraph}
`;
}

function toOrganisation(index: number): string {
  return `title: Made-up body number ${index}
summary: A made-up organisation of the benchmark, number ${index}, that does nothing.
sources: [launch-article]
kind: Made-up body
role: network
names:
  - name: Made-up body number ${index}
    source: launch-article
status:
  kind: not-checked
  words: Not checked, for it does not exist.
`;
}

function toCells(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => String(cell).padStart(9)).join('')}\n`;
}

process.stdout.write('The graph alone, the best of five\n');
process.stdout.write(toCells(['news', 'bodies', 'ms', 'µs each']));
for (const share of GRAPH_SIZES) {
  const [news, bodies] = [NEWS * share, ORGANISATIONS * share];
  const seconds = Math.min(...Array.from({ length: GRAPH_RUNS }, () => measureGraph(news, bodies)));
  process.stdout.write(
    toCells([news, bodies, (seconds * 1e3).toFixed(1), ((seconds * 1e6) / (news + bodies)).toFixed(1)]),
  );
}

const whole = Number(process.argv[3] ?? 1);

const place = mkdtempSync(join(tmpdir(), 'bench-hub-'));
try {
  process.stdout.write('\nWhole builds, made-up entries beside the real content\n');
  process.stdout.write(toCells(['news', 'bodies', 'seconds', 'processor', 'peak MB', 'ms each']));
  let base = 0;
  for (const share of BUILD_SIZES) {
    const [news, bodies] = [Math.round(NEWS * share * whole), Math.round(ORGANISATIONS * share * whole)];
    const project = join(place, `project-${news}`);
    makeOurs(project, 0);
    writeContent(join(project, 'content'), news, bodies);
    const { seconds, processor, megabytes } = measureBuild(place, join(place, 'site'), project);
    base ||= processor;
    const each = news === 0 ? '–' : (((processor - base) * 1e3) / (news + bodies)).toFixed(1);
    process.stdout.write(toCells([news, bodies, seconds.toFixed(1), processor.toFixed(1), megabytes.toFixed(0), each]));
    rmSync(project, { recursive: true });
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
