// npm run build: check the content, build beside the last good site, then put the new one in its place.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findContentProblems, hasErrors } from '#check/find-content-problems.ts';
import { formatFindings } from '#check/report/text.ts';
import { readSettings, SettingFault } from '#integrations/settings.ts';
import { buildSearchIndex } from '#search/index/build-index.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  readSettings(process.env);
  const day = process.env['SITE_DATE'];
  const findings = findContentProblems('content', day === undefined ? {} : { day });
  if (findings.length > 0) process.stdout.write(formatFindings(findings));
  if (hasErrors(findings)) {
    process.stdout.write('\nNothing was built; the last good site is untouched.\n');
    return 1;
  }
  const next = `${values.out}.next`;
  rmSync(next, { recursive: true, force: true });
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', next], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    rmSync(next, { recursive: true, force: true });
    process.stdout.write('\nThe build failed; the last good site is untouched.\n');
    return 1;
  }
  const count = await buildSearchIndex(next);
  process.stdout.write(`\nSearch finds ${count} pages.\n`);
  replace(values.out, next);
  return 0;
}

/** Swaps folders with two renames, so that a visitor never meets half a site. */
function replace(folder: string, next: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SettingFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
