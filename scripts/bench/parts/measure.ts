// Runs a command and measures it with all its processes: seconds, seconds of processor, and the peak of the largest process.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Measured {
  seconds: number;
  processor: number;
  /** The peak of the largest process that runs on Node. */
  megabytes: number;
}

/** Runs a program written here, in a process of its own. */
export function measureProgram(folder: string, program: string): Measured {
  return measure(folder, [process.execPath, '--input-type=module-typescript', '--eval', program]);
}

/** Every process of Node writes down its peak when it ends. */
const NOTE_PEAK = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.PEAKS + '/' + process.pid, String(process.resourceUsage().maxRSS)));
`;

/** The shell adds up the processor time of everything it waited for, programs that are not Node included. */
const TIMED = 'TIMEFORMAT="measured %R %U %S"; time "$@"';

/** @throws Error with what the command said, when it fails. */
export function measure(folder: string, command: readonly string[], settings: Record<string, string> = {}): Measured {
  const peaks = join(folder, 'peaks');
  rmSync(peaks, { recursive: true, force: true });
  mkdirSync(peaks);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', TIMED, 'bash', ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...settings,
      PEAKS: peaks,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(NOTE_PEAK)}`,
    },
  });
  const match = /measured ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(stderr);
  if (status !== 0 || match === null)
    throw new Error(`${command.join(' ')} failed.\n${(stdout + stderr).slice(-4000)}`);
  const [, seconds, user, system] = match.map(Number);
  const largest = Math.max(...readdirSync(peaks).map((name) => Number(readFileSync(join(peaks, name), 'utf8'))));
  return { seconds: seconds ?? 0, processor: (user ?? 0) + (system ?? 0), megabytes: largest / 1024 };
}
