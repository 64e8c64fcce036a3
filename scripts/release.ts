// npm run release -- --to /srv/hub: puts the built site online in one step.   --rollback: goes back by one.   --list
import { parseArgs } from 'node:util';
import { ReleaseFault, Releases } from '#delivery/releases.ts';
import { RECORD, RecordFault, recordValues } from './record-values.ts';
import { today } from '#integrations/today.ts';

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    from: { type: 'string', default: 'dist' },
    keep: { type: 'string', default: '5' },
    rollback: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  const keep = Number(values.keep);
  if (values.to === undefined || !Number.isInteger(keep) || keep < 2) {
    process.stderr.write(
      'Say where, and how many releases to keep (2 or more):   npm run release -- --to /srv/hub --keep 5\n',
    );
    return 2;
  }
  const releases = new Releases(values.to);
  if (values.list) {
    const lines = releases.list().map((name) => `${name}${name === releases.current ? '  online' : ''}\n`);
    process.stdout.write(lines.join(''));
    return 0;
  }
  const name = values.rollback ? releases.rollBack() : releases.publish(values.from, keep);
  if (!values.rollback) await writeRecord();
  process.stdout.write(`Release ${name} is online. If headers or moved addresses changed: systemctl reload nginx\n`);
  return 0;
}

/** What readers now see is what the next release is compared with. The site is online whatever becomes of the record. */
async function writeRecord(): Promise<void> {
  try {
    const { changed, added } = await recordValues(today());
    process.stdout.write(`${changed} changed fields and ${added} new entries written to ${RECORD}. Commit the file.\n`);
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    process.stderr.write(`${error.message} Run npm run record -- --on <day>.\n`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ReleaseFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
