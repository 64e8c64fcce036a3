// One run at a time of a command that writes into a folder: two would write into each other's files.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another run goes on; the message says what to do. */
export class LockFault extends Error {}

/** Held from the start. The lock of a run that was killed is taken over. */
export class RunLock {
  readonly #file: string;

  /** @param task what runs: "build" or "release". @throws LockFault while another run holds the file. */
  constructor(file: string, task: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    const holder = readHolders(file).find(isRunning);
    if (holder !== undefined) throw toFault(task, holder);
    rmSync(file, { force: true });
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
    } catch (error) {
      const [other] = readHolders(file);
      throw other === undefined ? error : toFault(task, other);
    }
  }

  /** Names a second process that writes for this run, and may outlive the first when that is killed. */
  share(helper: number): void {
    writeFileSync(this.#file, `${process.pid} ${helper}`);
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }
}

function toFault(task: string, holder: number): LockFault {
  return new LockFault(
    `Another ${task} of this project is running (process ${holder}). Wait until it has ended, then ${task} again`,
  );
}

/** The processes of the run that made the lock; none when there is no lock. */
function readHolders(file: string): number[] {
  try {
    return readFileSync(file, 'utf8').split(' ').map(Number);
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
