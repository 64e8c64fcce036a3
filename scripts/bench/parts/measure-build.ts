// Builds a copy of the project, or the project itself, and says what that took.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Every process of a build writes down what it took when it ends. */
const NOTE_USE = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const note = JSON.stringify({ rss: process.resourceUsage().maxRSS, cpu: user + system });
  writeFileSync(process.env.NOTES + '/' + process.pid, note);
});
`;

export interface BuildUse {
  seconds: number;
  /** Seconds of processor of all processes that run on Node; other programs do not count. */
  processor: number;
  /** The peak of the largest process. */
  megabytes: number;
}

/** @param place an empty folder for notes @param project folder to build. @throws Error with what the build said */
export function measureBuild(place: string, out: string, project = '.'): BuildUse {
  const notes = mkdtempSync(join(place, 'notes-'));
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', resolve(out)],
    {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: {
        ...process.env,
        NOTES: resolve(notes),
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(NOTE_USE)}`,
      },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stdout.slice(-4000)}${stderr}`);
  const used = readdirSync(notes).map(
    (name) => JSON.parse(readFileSync(join(notes, name), 'utf8')) as { rss: number; cpu: number },
  );
  return {
    seconds,
    processor: used.reduce((sum, { cpu }) => sum + cpu, 0) / 1e6,
    megabytes: Math.max(...used.map(({ rss }) => rss)) / 1024,
  };
}
