// One build of a project at a time: two would write into each other's files.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another build goes on; the message says what to do. */
export class LockFault extends Error {}

/** Takes the lock, also that of a build that was killed. @returns what releases it. @throws LockFault while another build runs */
export function lockBuild(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const holder = readHolder(file);
  if (isRunning(holder)) throw toFault(file, holder);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    // Another build was quicker; on a full disk the file is there, and empty.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw toFault(file, readHolder(file));
    rmSync(file, { force: true });
    throw error;
  }
  return () => rmSync(file, { force: true });
}

function toFault(file: string, holder: number): LockFault {
  return new LockFault(
    `Another build of this project is running (process ${holder}). Wait until it has ended, then build again. If there is none, delete ${file}`,
  );
}

/** The process that holds the lock; 0 when there is none. */
function readHolder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function isRunning(holder: number): boolean {
  try {
    return holder > 0 && process.kill(holder, 0);
  } catch {
    return false;
  }
}
