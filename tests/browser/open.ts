// Starts the browser that the set-up of the tests has found.
import { type Browser } from 'playwright-core';
import { inject } from 'vitest';
import { launch } from './launch.ts';

/** @throws Error with the sentence that says what to install, when there is no browser. */
export function openBrowser(): Promise<Browser> {
  const found = inject('browser');
  if ('missing' in found) throw new Error(found.missing);
  return launch(found);
}
