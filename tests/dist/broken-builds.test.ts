// Whatever happens to a build, the site that was built last stays as it is, one sentence says what to do, and the next build works.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  while (!existsSync(project.at('.astro/site/_astro'))) await wait(50);
}

const readIndex = (of = project): string => of.read('dist/index.html');

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
      expect(existsSync(project.at(rest))).toBe(false);
  },
  LONG,
);

test.each(['hub%20copy-', '100% hub-', 'hub#1-'])(
  'a project that lies in %s, where no script would be found',
  (name) => {
    const copy = new ProjectCopy(name);
    copy.leaveSite(LAST);
    const { code, output } = copy.build();
    expect(output).toContain('Move it to a folder without %, # and ? in its name and build again');
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(readIndex(copy)).toBe(LAST);
    copy.remove();
  },
);
