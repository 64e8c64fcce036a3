// Saves that come together are one; what they start never runs beside itself.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '#files/debounce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('waits for the last of several saves, then runs once', async () => {
  const act = vi.fn<() => void>();
  const noteSave = debounce(act);
  noteSave();
  await vi.advanceTimersByTimeAsync(100);
  noteSave();
  await vi.advanceTimersByTimeAsync(100);
  expect(act).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(act).toHaveBeenCalledOnce();
});

test('a save during a run starts another after it', async () => {
  const told: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const noteSave = debounce(async () => {
    told.push('begins');
    await promise;
    told.push('ends');
  });
  noteSave();
  await vi.runAllTimersAsync();
  noteSave();
  await vi.runAllTimersAsync();
  expect(told).toEqual(['begins']);
  resolve(undefined);
  await vi.runAllTimersAsync();
  expect(told).toEqual(['begins', 'ends', 'begins', 'ends']);
});
