// npm run release -- --to /srv/hub: puts the built site online in one step.   --rollback: goes back by one.   --list
import { join } from 'node:path';
import { ReleaseFault, Releases } from '#delivery/releases.ts';
import { today } from '#integrations/today.ts';
import { toDiskWords } from './disk-words.ts';
import { readOptions } from './options.ts';
import { RecordFault, recordValues } from './record-values.ts';
import { LockFault, RunLock } from './run-lock.ts';

const { values } = readOptions(
  'npm run release -- --to <folder> [--from <built site>] [--keep <releases>] [--rollback] [--list]',
  {
    options: {
      to: { type: 'string' },
      from: { type: 'string', default: 'dist' },
      keep: { type: 'string', default: '5' },
      rollback: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  },
);

function main(): number {
  const keep = Number(values.keep);
  if (values.to === undefined || values.to === '' || !Number.isInteger(keep) || keep < 2) {
    process.stderr.write(
      'Say where, and how many releases to keep (2 or more):   npm run release -- --to /srv/hub --keep 5\n',
    );
    return 2;
  }
  const releases = new Releases(values.to);
  if (values.list) {
    const lines = releases.list().map((name) => `${name}${name === releases.current ? '  online' : ''}\n`);
    process.stdout.write(lines.length === 0 ? `There is no release in ${values.to}.\n` : lines.join(''));
    return 0;
  }
  const lock = new RunLock(join(values.to, '.releasing'), 'release');
  try {
    const name = values.rollback ? releases.rollBack() : releases.publish(values.from, keep);
    if (!values.rollback) writeRecord();
    tellOnline(name);
  } finally {
    lock.release();
  }
  return 0;
}

function tellOnline(name: string): void {
  process.stdout.write(`Release ${name} is online. If headers or moved addresses changed: systemctl reload nginx\n`);
}

/** What readers now see is what the next release is compared with. The site is online whatever becomes of the record. */
function writeRecord(): void {
  try {
    process.stdout.write(`${recordValues(today())}\n`);
  } catch (error) {
    const disk = toDiskWords(error);
    if (!(error instanceof RecordFault) && disk === undefined) throw error;
    const reason = error instanceof RecordFault ? error.message : `What changed was not written down: ${disk ?? ''}.`;
    process.stderr.write(`${reason} Run npm run record -- --on <day>.\n`);
  }
}

try {
  process.exitCode = main();
} catch (error) {
  const disk = toDiskWords(error);
  const isOurs = error instanceof ReleaseFault || error instanceof LockFault;
  if (!isOurs && disk === undefined) throw error;
  process.stderr.write(
    isOurs
      ? `${error.message}\n`
      : `${values.to ?? ''}: ${disk ?? ''}. Then release again; what is online has not changed\n`,
  );
  process.exitCode = 1;
}
