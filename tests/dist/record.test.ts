// The record of what readers rely on: written when something changed, and left alone when nothing did.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { ProjectCopy } from '../setup/project-copy.ts';

const FILE = 'content/published-values.yaml';
/** After every day in the record. */
const ON = ['--on', '2099-01-01'];
let project: ProjectCopy;

beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

test('an entry that is new is written down; a second time nothing is, and the file stays as it was', () => {
  // What editors wrote since the last release is no business of this test.
  project.run('record', {}, ['--on', '2098-01-01']);
  const record = parse(project.read(FILE)) as { values: Record<string, unknown> };
  const { 'funding/mill-fund': _left, ...values } = record.values;
  project.write(FILE, stringify({ ...record, values }));

  expect(project.run('record', {}, ON).output).toBe(
    'Changed fields: 0, new entries: 1; written to content/published-values.yaml. Commit the file.\n',
  );
  const written = project.read(FILE);
  expect(written).toContain('recordedOn: 2099-01-01');

  const again = project.run('record', {}, ['--on', '2099-02-01']);
  expect(again.output).toBe('No field that readers rely on has changed since the release of 2099-01-01.\n');
  expect(project.read(FILE)).toBe(written);
});
