// The workflows name every action by its commit, and give no right to what comes from others.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; if?: string; steps: Step[] }>;
}
const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);

function read(file: string): { text: string; workflow: Workflow; steps: Step[] } {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const workflow = parse(text) as Workflow;
  return { text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
}

describe.each(files)('%s', (file) => {
  const { text, workflow } = read(file);

  test('every action is named by a commit, with its version beside it', () => {
    const named = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    for (const line of named) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('rights are given by name, and none by default', () => {
    const given = [workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions }) => permissions ?? {})];
    expect(workflow.permissions).toBeDefined();
    for (const rights of given) expect(typeof rights).toBe('object');
  });

  test('nobody’s words are put into a command', () => {
    for (const { run = '' } of read(file).steps) expect(run).not.toContain('${{');
  });
});

test('what runs on a pull request has no secret and may only read', () => {
  const onPulls = files.map(read).filter(({ workflow }) => 'pull_request' in workflow.on);
  expect(onPulls.length).toBeGreaterThan(0);
  for (const { text, workflow } of onPulls) {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
    expect(text).not.toMatch(/secrets\.|github\.token|pull_request_target/);
  }
});

test('what has rights checks out our own branch alone, and runs nothing of a change', () => {
  const { workflow, steps, text } = read('comment.yml');
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
  expect(checkouts.map((step) => step.with)).toEqual([{ 'persist-credentials': false }]);
  const downloads = (workflow.jobs['comment']?.steps ?? []).filter(({ uses }) => uses?.includes('download-artifact'));
  expect(downloads.length).toBeGreaterThan(0);
  for (const step of downloads) expect(step.with?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}\//);
  for (const { run = '', uses = '' } of workflow.jobs['publish']?.steps ?? [])
    expect(`${uses}${run}`).not.toMatch(/\b(?:checkout|npm|npx|node)\b/);
  expect(workflow.jobs['comment']?.permissions).toEqual({
    actions: 'read',
    contents: 'read',
    'pull-requests': 'write',
  });
  expect(workflow.jobs['publish']?.permissions).toEqual({ actions: 'read' });
  expect(workflow.jobs['publish']?.if).toContain('head_repository.full_name == github.repository');
  expect(text).not.toContain('pull_request_target');
});

test('the comment waits for the workflow that checks', () => {
  const { on } = read('comment.yml').workflow;
  const { name } = parse(readFileSync(join(FOLDER, 'change.yml'), 'utf8')) as { name: string };
  expect(on['workflow_run']).toEqual({ workflows: [name], types: ['completed'] });
});

test('what proposes the record of the week takes it as data, and runs nothing of the project', () => {
  const { workflow, text } = read('watch.yml');
  const { read: reading, propose } = workflow.jobs;
  expect(reading?.permissions).toEqual({ contents: 'read' });
  expect(propose?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  expect(text).not.toMatch(/secrets\./);
  const steps = propose?.steps ?? [];
  for (const { run = '', uses = '' } of steps)
    expect(`${uses}${run}`).not.toMatch(/setup-node|\b(?:npm|npx|node|eval|bash|sh)\b/);
  const downloads = steps.filter(({ uses }) => uses?.includes('download-artifact'));
  expect(downloads.map((step) => step.with?.['path'])).toEqual(['${{ runner.temp }}/watch']);
  // The list goes to GitHub as a file: no word of it is part of a command.
  const [proposal = ''] = steps.map(({ run = '' }) => run).filter((run) => run.includes('gh pr'));
  expect(proposal.match(/report\.md/g)?.length).toBe(
    proposal.match(/--body-file "\$RUNNER_TEMP\/watch\/report\.md"/g)?.length,
  );
  expect(proposal).not.toMatch(/\$\(cat|`|<<</);
});
