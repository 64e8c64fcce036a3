// One build of a project at a time: two would write into each other's files.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = '.astro/building';

/** Another build is running; the message says what to do. */
export class LockFault extends Error {}

/** Held from the start. The lock of a build that was killed is taken over. @throws LockFault while another build holds it. */
export class BuildLock {
  constructor() {
    mkdirSync(dirname(FILE), { recursive: true });
    const holder = readHolder();
    if (holder !== undefined && isRunning(holder)) throw toFault(holder);
    rmSync(FILE, { force: true });
    try {
      writeFileSync(FILE, String(process.pid), { flag: 'wx' });
    } catch (error) {
      const other = readHolder();
      throw other === undefined ? error : toFault(other);
    }
  }

  release(): void {
    rmSync(FILE, { force: true });
  }
}

function toFault(holder: number): LockFault {
  return new LockFault(
    `Another build of this project is running (process ${holder}). Wait until it has ended, then build again`,
  );
}

function readHolder(): number | undefined {
  try {
    return Number(readFileSync(FILE, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(holder: number): boolean {
  try {
    return holder > 0 && process.kill(holder, 0);
  } catch {
    return false;
  }
}
