// Every command reads and writes the hub that CONTENT_DIR names, and needs no content/.
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HUB_CONTENT } from '../setup/build-site.ts';
import { ProjectCopy } from '../setup/project-copy.ts';

const SETTINGS = { CONTENT_DIR: 'other', SITE_DATE: '2026-11-24', SITE_URL: 'https://hub.example.org' };
let project: ProjectCopy;
const read = (file: string): string => readFileSync(join(project.folder, file), 'utf8');

beforeAll(() => {
  project = new ProjectCopy();
  // Whatever looks in content/ all the same finds nothing.
  renameSync(join(project.folder, 'content'), join(project.folder, 'other'));
  project.leaveSite('<!doctype html><title>Home</title>');
});
afterAll(() => project.remove());

it('record writes down what the other hub publishes', () => {
  rmSync(join(project.folder, 'other/published-values.yaml'));
  const { code, output: output } = project.run('record', SETTINGS, ['--on', '2099-01-01']);
  expect([code, output]).toEqual([0, expect.stringContaining('2099-01-01')]);
  expect(read('other/published-values.yaml')).toContain('funding/fen-loan');
});

it('addresses adds to the ledger of the other hub', () => {
  const { code, output: output } = project.run('addresses', SETTINGS);
  expect([code, output]).toEqual([0, expect.stringMatching(/ addresses in other.published-addresses\.yaml, /)]);
});

it('eval asks for the judged searches of the other hub', () => {
  const env = { ...process.env, CONTENT_DIR: HUB_CONTENT };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/eval.ts'], { encoding: 'utf8', env });
  expect([status, stderr]).toEqual([2, expect.stringContaining('Name those of this hub: --judged <file>')]);
});
