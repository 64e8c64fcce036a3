// Two runs that write into the same folder cannot meet, and a run that was killed stands in nobody's way.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
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
    `Another release of this project is running (process ${process.pid}). Wait until it has ended, then release again`,
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
