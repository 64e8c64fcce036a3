// The commands of the week, as the workflow has them: what was recorded goes to a branch of its own, and one pull request is opened or
// updated. GitHub is made up: a program that answers for gh and writes down what it was asked.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MadeUpHistory } from './made-up-history.ts';

const workflow = parse(readFileSync('.github/workflows/watch.yml', 'utf8')) as {
  jobs: Record<string, { steps: { run?: string }[] }>;
};
const HAS_JQ = spawnSync('jq', ['--version']).status === 0;
const GH = `#!/usr/bin/env bash
echo "$*" >> "$ASKED"
[ "$2" = list ] && jq --raw-output "\${@: -1}" <<< "$OPEN"
exit 0
`;

let history: MadeUpHistory;
const at = (name: string): string => history.at(name);

beforeEach(() => {
  history = new MadeUpHistory();
  history.git('checkout', '--quiet', 'main');
  history.git('init', '--quiet', '--bare', at('.git/host'));
  history.git('remote', 'add', 'origin', at('.git/host'));
  for (const folder of ['bin', 'runner/watch']) mkdirSync(at(`.git/${folder}`), { recursive: true });
  writeFileSync(at('.git/bin/gh'), GH);
  chmodSync(at('.git/bin/gh'), 0o755);
});
afterEach(() => history.remove());

/** Runs the commands of the job that proposes. @param open pull requests from branches of this name */
function propose(record: string, open: object[] = []): { status: number | null; asked: string } {
  for (const name of ['source-checks.yaml', 'link-checks.yaml']) history.write(`.git/runner/watch/${name}`, record);
  history.write('.git/runner/watch/report.md', '`$(touch run-by-a-shell)`\n');
  const [commands = ''] = workflow.jobs['propose']?.steps.flatMap(({ run = '' }) => (run === '' ? [] : [run])) ?? [];
  const { status } = spawnSync('bash', ['-e', '-c', commands], {
    cwd: history.folder,
    env: {
      ...process.env,
      PATH: `${at('.git/bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: at('.git/runner'),
      BASE: 'main',
      CONTENT_DIR: 'content',
      ASKED: at('.git/asked'),
      OPEN: JSON.stringify(open),
    },
  });
  return { status, asked: existsSync(at('.git/asked')) ? readFileSync(at('.git/asked'), 'utf8') : '' };
}

const REPORT = (): string => `--body-file ${at('.git/runner/watch/report.md')}`;

it('opens a pull request with the two records alone, and runs nothing of the list', ({ skip }) => {
  skip(!HAS_JQ, 'jq is not on this machine.');
  const { status, asked } = propose('pages: []\n', [{ number: 3, isCrossRepository: true }]);
  expect([status, asked]).toEqual([0, expect.stringContaining(`pr create --base main --head watch-sources`)]);
  expect(asked).toContain(REPORT());
  const changed = history.git('--git-dir', at('.git/host'), 'diff', '--name-only', 'watch-sources~', 'watch-sources');
  expect(changed).toBe('content/link-checks.yaml\ncontent/source-checks.yaml\n');
  expect(existsSync(at('run-by-a-shell'))).toBe(false);
});

it('updates the one that is open, and not that of a fork with a branch of this name', ({ skip }) => {
  skip(!HAS_JQ, 'jq is not on this machine.');
  const open = [
    { number: 3, isCrossRepository: true },
    { number: 7, isCrossRepository: false },
  ];
  const { status, asked } = propose('pages: []\n', open);
  expect([status, asked]).toEqual([0, expect.stringContaining(`pr edit 7 ${REPORT()}`)]);
  expect(asked).not.toContain('pr create');
});

it('asks GitHub nothing when nothing is new', () => {
  for (const name of ['source-checks.yaml', 'link-checks.yaml']) history.write(`content/${name}`, 'pages: []\n');
  history.commit('Record what links and sources answered');
  expect(propose('pages: []\n')).toEqual({ status: 0, asked: '' });
});
