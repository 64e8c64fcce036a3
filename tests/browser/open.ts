// Starts the browser that the set-up of the tests has found.
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { Chromium } from './chromium.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** @throws Error with the sentence that says what to install, when there is no browser. */
export function openBrowser(): Promise<Browser> {
  const found = inject('browser');
  if ('missing' in found) throw new Error(found.missing);
  return launch(found);
}

export function launch({ path, env }: Chromium): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}
