// Runs a script of the project as a person or a workflow does, and waits for its end.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** @param name of a file in scripts/. @param env beside what the tests have; undefined takes a setting away */
export function runScript(
  name: string,
  options: readonly string[],
  { cwd, env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`scripts/${name}.ts`), ...options], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}
