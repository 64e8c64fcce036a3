// npm run new hub: the check and a build accept what it writes, no release is made of it, and nothing is overwritten.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { COLLECTION_NAMES } from '#schema/collections.ts';
import { findDeadLinks } from '../dist/check-links.ts';
import { buildSite } from '../setup/build-site.ts';
import { TestFolder } from '../setup/folder.ts';
import { runScript, type Ended } from '../setup/run-script.ts';

const place = new TestFolder();
const content = place.at('content');
let written: Ended;

beforeAll(() => {
  written = makeHub();
});
afterAll(() => place.remove());

const run = (script: string, args: readonly string[]): Ended =>
  runScript(script, args, { env: { CONTENT_DIR: content } });

function makeHub(name = 'North East Network'): Ended {
  return run('new', ['hub', '--into', place.folder, '--name', name, '--region', 'the North East']);
}

test('it writes an entry of each kind, and says what to do next', () => {
  expect(written).toMatchObject({ code: 0, err: '' });
  expect(written.out).toContain('See which examples are left');
  const { entries } = readSnapshot(content);
  expect(COLLECTION_NAMES.filter((name) => (entries.get(name)?.size ?? 0) === 0)).toEqual([]);
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain('name: North East Network');
});

test('the check names every example and finds nothing else; for a release it is an error', () => {
  const checked = run('check', ['--json']);
  expect(checked.code).toBe(0);
  const { findings } = JSON.parse(checked.out) as { findings: { kind: string }[] };
  expect(findings.length).toBeGreaterThan(COLLECTION_NAMES.length);
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['example-entry']));
  expect(run('check', ['--release']).code).toBe(1);
});

test('it builds to be looked at, with search and without a dead link, and not for readers', async () => {
  const url = 'http://localhost:4321';
  const folder = await buildSite('new-hub', { CONTENT_DIR: content, SITE_URL: url });
  expect([...findDeadLinks({ folder, url, base: '/' })]).toEqual([]);
  expect(readFileSync(join(folder, 'search/names.json'), 'utf8')).toContain('An example of a grant');
  // It has an event ahead, and no series with a page of its own.
  const events = readFileSync(join(folder, 'events/index.html'), 'utf8');
  expect(events).not.toContain('Series of events');
  expect(events).toMatch(/<section[^>]* hidden[^>]*>\s*<h2 id="past"/);
  expect(existsSync(join(folder, 'admin/config.json'))).toBe(true);
  await expect(buildSite('new-hub', { CONTENT_DIR: content })).rejects.toThrow('Nothing was built');
});

test('what is there stays, and a name that cannot stand in a file is refused', () => {
  expect(makeHub()).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('exists already') as string,
  });
  rmSync(content, { recursive: true });
  expect(makeHub('A: name')).toMatchObject({ code: 1, err: expect.stringContaining('cannot be used') as string });
  expect(run('new', ['hub', '--into', place.folder])).toMatchObject({
    code: 1,
    err: expect.stringContaining('--region') as string,
  });
  expect(existsSync(content)).toBe(false);
});
