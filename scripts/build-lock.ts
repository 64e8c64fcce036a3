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
    const holder = readHolders().find(isRunning);
    if (holder !== undefined) throw toFault(holder);
    rmSync(FILE, { force: true });
    try {
      writeFileSync(FILE, String(process.pid), { flag: 'wx' });
    } catch (error) {
      const [other] = readHolders();
      throw other === undefined ? error : toFault(other);
    }
  }

  /** Names a second process that writes for this build, and may outlive the first when that is killed. */
  share(helper: number): void {
    writeFileSync(FILE, `${process.pid} ${helper}`);
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

/** The processes of the build that made the lock; none when there is no lock. */
function readHolders(): number[] {
  try {
    return readFileSync(FILE, 'utf8').split(' ').map(Number);
  } catch {
    return [];
  }
}

function isRunning(holder: number): boolean {
  try {
    if (holder <= 0) return false;
    process.kill(holder, 0);
    return !hasEnded(holder);
  } catch {
    return false;
  }
}

/** In a container nobody may collect what was killed: Linux keeps listing it, as a process that has ended. */
function hasEnded(holder: number): boolean {
  try {
    return readFileSync(`/proc/${holder}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
