// The day in the United Kingdom that builds, checks and records take for today: SITE_DATE, or that of the clock.

/** Such as 2026-11-24. */
export function today(): string {
  const given = process.env['SITE_DATE'] ?? '';
  return given === '' ? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()) : given;
}
