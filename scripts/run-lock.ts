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
    if (holder !== undefined) throw toFault(task, file, holder);
    rmSync(file, { force: true });
    try {
      writeFileSync(file, toName(process.pid), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw toFault(task, file, readHolders(file)[0]);
      // On a full disk the file is there, and empty.
      rmSync(file, { force: true });
      throw error;
    }
  }

  /** Names a second process that writes for this run, and may outlive the first when that is killed. */
  share(helper: number): void {
    writeFileSync(this.#file, `${toName(process.pid)} ${toName(helper)}`);
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }
}

function toFault(task: string, file: string, holder = ''): LockFault {
  const [number = ''] = holder.split('@');
  const which = number === '' ? '' : ` (process ${number})`;
  return new LockFault(
    `Another ${task} of this project is running${which}. Wait until it has ended, then ${task} again. If there is none, delete ${file}`,
  );
}

/** "321@5406": a number is given again, in a container after each start; the time a process began is not. */
function toName(holder: number): string {
  return [holder, readStart(holder) ?? []].flat().join('@');
}

/** The processes of the run that made the lock; none when there is no lock. */
function readHolders(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(' ');
  } catch {
    return [];
  }
}

function isRunning(holder: string): boolean {
  const [number = '', start] = holder.split('@');
  try {
    if (!(Number(number) > 0)) return false;
    process.kill(Number(number), 0);
    return !hasEnded(Number(number)) && (start === undefined || readStart(Number(number)) === start);
  } catch {
    return false;
  }
}

/** In a container nobody may collect what was killed: Linux keeps listing it, as a process that has ended. */
function hasEnded(holder: number): boolean {
  return readState(holder)[0] === 'Z';
}

/** When a process began, in ticks of the machine; nothing where the system does not tell. */
function readStart(holder: number): string | undefined {
  return readState(holder)[19];
}

/** What Linux tells of a process behind its name. */
function readState(holder: number): string[] {
  try {
    const told = readFileSync(`/proc/${holder}/stat`, 'utf8');
    return told.slice(told.lastIndexOf(') ') + 2).split(' ');
  } catch {
    return [];
  }
}
