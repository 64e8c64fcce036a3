// The file security.txt (RFC 9116): where to tell of a weakness, and until when the file may be believed.
import { LANG } from '#i18n/language.ts';

interface SecurityContact {
  /** "mailto:security@hub.example.org" or "https://hub.example.org/report". */
  contact: string;
  /** Address of the file itself. */
  canonical: string;
  /** The day of the build: "2026-11-24". */
  day: string;
}

/** Good for a day less than a year from the day of the build, as RFC 9116 asks; the next build renews it. */
export function toSecurityText({ contact, canonical, day }: SecurityContact): string {
  const expires = new Date(`${day}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1, expires.getUTCMonth(), expires.getUTCDate() - 1);
  const fields = {
    Contact: contact,
    Expires: expires.toISOString().replace('.000Z', 'Z'),
    'Preferred-Languages': LANG.slice(0, 2),
    Canonical: canonical,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
