// npm run release -- --to /srv/hub: puts the built site online in one step.   --rollback: goes back by one.   --list
import { parseArgs } from 'node:util';
import { ReleaseFault, Releases } from '#delivery/releases.ts';

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    from: { type: 'string', default: 'dist' },
    keep: { type: 'string', default: '5' },
    rollback: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

function main(): number {
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
  process.stdout.write(`Release ${name} is online. If headers or moved addresses changed: systemctl reload nginx\n`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof ReleaseFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
