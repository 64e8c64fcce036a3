// Two runs that write into the same folder cannot meet, and a run that was killed stands in nobody's way.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LockFault, RunLock } from '../../scripts/run-lock.ts';
import { Places } from './made-up-site.ts';

let places: Places;
let file: string;
beforeEach(() => {
  places = new Places();
  file = places.at('host/.releasing');
});
afterEach(() => places.remove());

test('a second release waits for the first, in a sentence', () => {
  const first = new RunLock(file, 'release');
  expect(() => new RunLock(file, 'release')).toThrow(LockFault);
  expect(() => new RunLock(file, 'release')).toThrow(
    `Another release of this project is running (process ${process.pid}). Wait until it has ended, then release again. If there is none, delete ${file}`,
  );
  first.release();
  expect(existsSync(file)).toBe(false);
  new RunLock(file, 'release').release();
});

test('the lock of a run that has ended is taken over', () => {
  new RunLock(file, 'release').release();
  writeFileSync(file, String(spawnSync(process.execPath, ['--version']).pid));
  expect(() => new RunLock(file, 'release')).not.toThrow();
});

const isLinux = process.platform === 'linux';
test.skipIf(!isLinux)(
  `the lock of a run whose number another process has by now is taken over${isLinux ? '' : ' (skipped: only Linux tells when a process began)'}`,
  () => {
    const first = new RunLock(file, 'release');
    const written = readFileSync(file, 'utf8');
    expect(written).toMatch(/^\d+@\d+$/);
    first.release();
    writeFileSync(file, `${process.pid}@1`);
    new RunLock(file, 'release');
    expect(readFileSync(file, 'utf8')).toBe(written);
  },
);

test('a lock that cannot be written is no other run, and nothing of it remains', (context) => {
  const disk = places.at('host');
  mkdirSync(disk);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk]);
  if (status !== 0) context.skip('This machine does not let the test mount a small disk.');
  try {
    writeFileSync(places.at('host/full'), Buffer.alloc(8192));
    expect(() => new RunLock(file, 'release')).toThrow('ENOSPC');
    expect(existsSync(file)).toBe(false);
  } finally {
    spawnSync('umount', [disk]);
  }
});
