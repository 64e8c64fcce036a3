// A made-up project in a git of its own: a first commit, and a change on a branch, as a pull request has them.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const WHO = ['-c', 'user.name=Made up', '-c', 'user.email=made-up@example.org', '-c', 'commit.gpgsign=false'];

export class MadeUpHistory {
  readonly folder = mkdtempSync(join(tmpdir(), 'history-'));
  /** The commit the branch began at. */
  readonly base: string;

  constructor() {
    cpSync('tests/fixtures/base/content', join(this.folder, 'content'), { recursive: true });
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

  /** @param path below the root of the project */
  change(path: string, before: string, after: string): void {
    const file = join(this.folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(before, after));
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  /** Runs the check here, as the workflow does. */
  check(...options: string[]): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/check.ts'), ...options], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, SITE_DATE: '' },
    });
    return { code: status, out: stdout, err: stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
