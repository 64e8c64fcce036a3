// Builds the site as npm run build does, into a folder of the tests, for one fixed day and address.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

export const DAY = '2026-11-24';
export const SITE_URL = 'https://hub.example.org';

/** The settings of a site under test; what the person running the tests has set does not count. */
export function siteEnvironment(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { BASE_PATH: _base, NODE_ENV: _mode, VITEST: _vitest, ...rest } = process.env;
  return { ...rest, SITE_DATE: DAY, SITE_URL, NO_COLOR: '1', ...settings };
}

/** Builds a new site in `node_modules/.cache/<name>` and gives the folder. @throws Error with what the build said. */
export function buildSite(name: string, settings: Record<string, string> = {}): string {
  const folder = `node_modules/.cache/${name}`;
  rmSync(folder, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', folder], {
    encoding: 'utf8',
    env: siteEnvironment(settings),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The site for the tests was not built.\n${stdout}\n${stderr}`);
  return folder;
}
