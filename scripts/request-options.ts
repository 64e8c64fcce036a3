// The options that commands share which ask other hosts: how many at once, how long to wait, and who asks.
import type { CheckOptions } from '#outside-links/check-links.ts';

export const REQUEST_OPTIONS = {
  on: { type: 'string' },
  hosts: { type: 'string', default: '4' },
  pause: { type: 'string', default: '1000' },
  timeout: { type: 'string', default: '15000' },
} as const;

const NUMBERS = ['hosts', 'pause', 'timeout'] as const;

/** @returns a sentence instead, where an option cannot be used */
export function readCheckOptions(values: Readonly<Record<(typeof NUMBERS)[number], string>>): CheckOptions | string {
  const wrong = NUMBERS.find((name) => !/^\d{1,7}$/.test(values[name]));
  if (wrong !== undefined) return `--${wrong} is "${values[wrong]}". Write a whole number, such as --${wrong} 4`;
  if (Number(values.hosts) === 0) return '--hosts is 0, so nobody would be asked. Write 1 or more.';
  const site = process.env['SITE_URL'] ?? '';
  if (!URL.canParse(site)) {
    return 'Say which site asks, so that others can tell who reads their pages: set SITE_URL, such as SITE_URL=https://hub.example.org';
  }
  return {
    hosts: Number(values.hosts),
    pause: Number(values.pause),
    timeout: Number(values.timeout),
    agent: `knowledge-hub-check/1.0 (+${new URL(site).href})`,
  };
}
