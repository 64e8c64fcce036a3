// The day on which somebody checks or writes down a release: SITE_DATE, or today in the United Kingdom. Builds never ask it.

/** Such as 2026-11-24. */
export function today(): string {
  const given = process.env['SITE_DATE'] ?? '';
  return given === '' ? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()) : given;
}
