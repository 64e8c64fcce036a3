// Every command reads and writes the hub that CONTENT_DIR names, and needs no content/.
import { renameSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HUB_CONTENT } from '../setup/build-site.ts';
import { runScript } from '../setup/run-script.ts';
import { ProjectCopy } from '../setup/project-copy.ts';

const SETTINGS = { CONTENT_DIR: 'other', SITE_DATE: '2026-11-24', SITE_URL: 'https://hub.example.org' };
let project: ProjectCopy;

beforeAll(() => {
  project = new ProjectCopy();
  // Whatever looks in content/ all the same finds nothing.
  renameSync(project.at('content'), project.at('other'));
  project.leaveSite('<!doctype html><title>Home</title>');
});
afterAll(() => project.remove());

it('record writes down what the other hub publishes', () => {
  rmSync(project.at('other/published-values.yaml'));
  const { code, output } = project.run('record', SETTINGS, ['--on', '2099-01-01']);
  expect([code, output]).toEqual([0, expect.stringContaining('2099-01-01')]);
  expect(project.read('other/published-values.yaml')).toContain('funding/fen-loan');
});

it('addresses adds to the ledger of the other hub', () => {
  const { code, output } = project.run('addresses', SETTINGS);
  expect([code, output]).toEqual([0, expect.stringMatching(/ addresses in other.published-addresses\.yaml, /)]);
});

it('eval asks for the judged searches of the other hub', () => {
  const { code, err } = runScript('eval', [], { env: { CONTENT_DIR: HUB_CONTENT } });
  expect([code, err]).toEqual([2, expect.stringContaining('Name those of this hub: --judged <file>')]);
});
