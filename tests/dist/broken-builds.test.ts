// Whatever happens to a build, the site that was built last stays as it is, one sentence says what to do, and the next build works.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test, type TestContext } from 'vitest';
import { ProjectCopy } from '../setup/project-copy.ts';
import { ASTRO, siteEnvironment } from '../setup/build-site.ts';

const LAST = 'the last good site';
const LONG = 300_000;
let project: ProjectCopy;

beforeAll(() => {
  project = new ProjectCopy();
  project.leaveSite(LAST);
});
afterAll(() => project.remove());

function startBuild(): ChildProcess {
  return spawn(process.execPath, [ASTRO, 'build'], { cwd: project.folder, env: siteEnvironment(), stdio: 'ignore' });
}

/** Returns when a build has begun to write. */
async function waitForSite(): Promise<void> {
  while (!existsSync(join(project.folder, '.astro/site/_astro'))) await wait(50);
}

const readIndex = (folder = join(project.folder, 'dist')): string => readFileSync(join(folder, 'index.html'), 'utf8');

test(
  'nobody builds while another build writes, and the rest of a build that was killed stands in no way',
  async () => {
    const killed = startBuild();
    await waitForSite();
    const second = project.build({ SITE_DATE: '2026-11-24' });
    expect(second.output).toContain(`Another build of this project is running (process ${String(killed.pid)}).`);
    expect(second.output).not.toMatch(/^\s+at /m);
    expect(second.code).toBe(1);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(readIndex()).toBe(LAST);

    const next = project.build({ SITE_DATE: '2026-11-24' });
    expect(next.code).toBe(0);
    expect(readIndex()).toContain('</html>');
    for (const rest of ['dist.next', '.astro/building', '.astro/site'])
      expect(existsSync(join(project.folder, rest))).toBe(false);
  },
  LONG,
);

test(
  'the disk is full in mid-build',
  (context) => {
    const disk = mountDisk(context, 'small', '3m');
    const { code, output: output } = project.build({ SITE_DATE: '2026-11-24' }, ['--outDir', join(disk, 'site')]);
    expect(output).toContain(
      'The build failed: the disk is full. Make room and build again; the last good site is untouched.',
    );
    expect(code).toBe(1);
    expect(readIndex(join(disk, 'site'))).toBe(LAST);
    expect(existsSync(join(disk, 'site.next'))).toBe(false);
  },
  LONG,
);

test('the folder for the site is read-only', (context) => {
  const disk = process.getuid?.() === 0 ? mountDisk(context, 'fixed', '3m') : makeFolder('fixed');
  if (process.getuid?.() === 0) spawnSync('mount', ['-o', 'remount,ro', disk]);
  else chmodSync(disk, 0o555);
  onTestFinished(() => {
    if (process.getuid?.() !== 0) chmodSync(disk, 0o755);
  });
  const { code, output: output } = project.build({ SITE_DATE: '2026-11-24' }, ['--outDir', join(disk, 'site')]);
  expect(output).toContain('the folder cannot be written to. Choose another: npm run build -- --outDir <folder>');
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(readIndex(join(disk, 'site'))).toBe(LAST);
});

test.each(['hub%20copy-', '100% hub-', 'hub#1-'])(
  'a project that lies in %s, where no script would be found',
  (name) => {
    const copy = new ProjectCopy(name);
    copy.leaveSite(LAST);
    const { code, output: output } = copy.build();
    expect(output).toContain('Move it to a folder without %, # and ? in its name and build again');
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(readIndex(join(copy.folder, 'dist'))).toBe(LAST);
    copy.remove();
  },
);

/** A folder with a site in it that was built last. */
function makeFolder(name: string): string {
  const folder = join(project.folder, name);
  mkdirSync(join(folder, 'site'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), LAST);
  return folder;
}

/** The same on a disk of its own, which only some machines let a test have: the others skip the test and say why. */
function mountDisk(context: TestContext, name: string, size: string): string {
  const folder = join(project.folder, name);
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  if (status !== 0) context.skip('This machine does not let the test mount a small disk.');
  onTestFinished(() => void spawnSync('umount', [folder]));
  return makeFolder(name);
}
