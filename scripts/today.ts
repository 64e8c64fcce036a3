// The day on which somebody runs a script: SITE_DATE, or today in the United Kingdom. Builds never ask it.
import { londonDay } from '#domain/time.ts';

export function today(): string {
  return process.env['SITE_DATE'] ?? londonDay(Date.now());
}
