// Two builds cannot meet in one folder, and a build that was killed stands in nobody's way.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockBuild, LockFault } from '#delivery/build-lock.ts';
import { Places } from './made-up-site.ts';

let places: Places;
let file: string;
beforeEach(() => {
  places = new Places();
  file = places.at('project/.astro/building');
});
afterEach(() => places.remove());

test('a second build waits for the first, in a sentence', () => {
  const release = lockBuild(file);
  expect(() => lockBuild(file)).toThrow(LockFault);
  expect(() => lockBuild(file)).toThrow(
    `Another build of this project is running (process ${process.pid}). Wait until it has ended, then build again. If there is none, delete ${file}`,
  );
  release();
  expect(existsSync(file)).toBe(false);
  lockBuild(file)();
});

test('the lock of a build that was killed is taken over', () => {
  lockBuild(file)();
  writeFileSync(file, String(spawnSync(process.execPath, ['--version']).pid));
  expect(() => lockBuild(file)).not.toThrow();
});
