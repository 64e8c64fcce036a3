// A made-up project in a git of its own: a first commit, and a change on a branch, as a pull request has them.
import { spawnSync } from 'node:child_process';
import { BASE_CONTENT, TestFolder } from '../setup/folder.ts';
import { runScript, type Ended } from '../setup/run-script.ts';

const WHO = ['-c', 'user.name=Made up', '-c', 'user.email=made-up@example.org', '-c', 'commit.gpgsign=false'];

export class MadeUpHistory extends TestFolder {
  /** The commit the branch began at. */
  readonly base: string;

  constructor() {
    super();
    this.copy(BASE_CONTENT, 'content');
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('Begin');
    this.base = this.git('rev-parse', 'HEAD').trim();
    this.git('checkout', '--quiet', '-b', 'change');
  }

  git(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', [...WHO, ...args], { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  /** Runs the check here, as the workflow does. */
  check(...options: string[]): Ended {
    return runScript('check', options, { cwd: this.folder, env: { SITE_DATE: '' } });
  }
}
