// Builds the site as `npm run build` does, into a folder of the tests, for one fixed day and address. One build at a time:
// two builds of one project disturb each other.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const DAY = '2026-11-24';
export const SITE_URL = 'https://hub.example.org';

/** A small whole hub of a made-up region: what is tested on it is the code. */
export const HUB_CONTENT = 'tests/fixtures/hub/content';

/** The program of Astro, from the root of a project. */
export const ASTRO = 'node_modules/astro/bin/astro.mjs';

const SHELF = 'node_modules/.cache/test-site';
const LOCK = `${SHELF}/building`;

/** The settings of a site under test; what the person running the tests has set does not count. */
export function siteEnvironment(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...toOwnEnvironment(), SITE_DATE: DAY, SITE_URL, NO_COLOR: '1', ...settings };
}

/** The environment of the tests without what Vitest, or the person running them, has set for a build. */
export function toOwnEnvironment(): NodeJS.ProcessEnv {
  const {
    BASE_PATH,
    CONTENT_DIR,
    SITE_URL: _url,
    SITE_DATE,
    PORT,
    NODE_ENV,
    VITEST,
    DEV,
    PROD,
    MODE,
    SSR,
    ...rest
  } = process.env;
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Builds a new site in `node_modules/.cache/test-site/<name>` and gives the folder. @throws Error with what the build said.
 * @param project another project than this one, such as a copy with other content
 */
export async function buildSite(name: string, settings: Record<string, string> = {}, project = '.'): Promise<string> {
  const folder = `${SHELF}/${name}`;
  await mkdir(SHELF, { recursive: true });
  await takeLock();
  try {
    await run([ASTRO, 'build', '--outDir', resolvePath(folder)], siteEnvironment(settings), project);
  } finally {
    await rm(LOCK);
  }
  return folder;
}

/** A file can be made only once: whoever makes it builds, the others wait. The lock of a run that was stopped is taken over. */
async function takeLock(): Promise<void> {
  while (!(await makeLock())) {
    if (!isRunning(Number(await readFile(LOCK, 'utf8').catch(() => '')))) await rm(LOCK, { force: true });
    await wait(250);
  }
}

function makeLock(): Promise<boolean> {
  return writeFile(LOCK, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function run(script: string[], env: NodeJS.ProcessEnv, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, { env, cwd });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The site for the tests was not built.\n${Buffer.concat(chunks).toString().slice(-8000)}`));
    });
  });
}
