// The workflow for GitHub Pages: builds once, below the right path, with no more rights than each job needs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '#integrations/settings.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Job {
  permissions: Record<string, string>;
  needs?: string;
  steps: Step[];
}
const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
  permissions: Record<string, string>;
  jobs: Record<'build' | 'deploy', Job>;
};
const { build, deploy } = workflow.jobs;

test('no job has rights it does not need', () => {
  expect(workflow.permissions).toEqual({});
  expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});

test('the site is built once, and the deployment only takes what was built', () => {
  const builds = [...build.steps, ...deploy.steps].filter(({ run }) => run === 'npm run build');
  expect(builds).toHaveLength(1);
  expect(deploy.needs).toBe('build');
  expect(deploy.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
});

// GitHub gives the path without its last slash: "" for a site of its own, "/hub" below a repository.
test.each([
  ['', '/'],
  ['/hub', '/hub/'],
])('the path "%s" becomes the setting "%s"', (given, base) => {
  const setting = build.steps.find(({ run }) => run === 'npm run build')?.env?.['BASE_PATH'] ?? '';
  const value = setting.replace('${{ steps.pages.outputs.base_path }}', given);
  expect(readSettings({ BASE_PATH: value }).base).toBe(base);
});
