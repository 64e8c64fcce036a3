// What must hold between the fields of one scheme: themes are filed once, kinds differ, dates and status agree.
import type { z } from 'astro/zod';

interface Checked {
  kind: string;
  otherKinds: readonly string[];
  allThemes?: true | undefined;
  links: readonly { to: string; verb: string }[];
  status: { value: string; asOf?: string | undefined };
  dates?: { closesAt?: string | undefined; closesOn?: string | undefined } | undefined;
}

export function checkScheme(scheme: Checked, context: z.RefinementCtx): void {
  const say = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message });
  const themes = scheme.links.filter((link) => link.verb === 'fits' && link.to.startsWith('themes/'));
  if (scheme.allThemes === true && themes.length > 0)
    say(['links'], 'name themes, but "allThemes: true" is written too');
  if (scheme.allThemes === undefined && themes.length === 0) {
    say(['links'], 'name no theme; link one with the verb "fits", or write "allThemes: true"');
  }
  if (scheme.otherKinds.includes(scheme.kind)) say(['otherKinds'], `repeat the main kind, "${scheme.kind}"`);
  checkDates(scheme, say);
}

/** The day a scheme closes and the day its status speaks of are compared by what both state. */
function checkDates({ status, dates }: Checked, say: (path: string[], message: string) => void): void {
  const closes = (dates?.closesAt ?? dates?.closesOn)?.slice(0, 10);
  if (closes === undefined) return;
  if (status.value === 'rolling')
    say(['status'], `is "rolling", which has no closing date, but "dates" closes on ${closes}`);
  if (status.asOf === undefined) return;
  const [end, day] = [closes.slice(0, status.asOf.length), status.asOf];
  if (status.value === 'open' && end < day) say(['status'], `is "open" as of ${day}, but "dates" closed on ${closes}`);
  if (status.value === 'closed' && end > day)
    say(['status'], `is "closed" as of ${day}, but "dates" closes on ${closes}`);
}
