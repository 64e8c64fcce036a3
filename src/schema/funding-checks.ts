// What must hold between the fields of one scheme: themes are filed once, kinds differ, timing and rounds agree.
import type { z } from 'astro/zod';

interface CheckedRound {
  opensAt?: string | undefined;
  opensOn?: string | undefined;
  closesAt?: string | undefined;
  closesOn?: string | undefined;
}

interface Checked {
  kind: string;
  otherKinds: readonly string[];
  allThemes?: true | undefined;
  links: readonly { to: string; verb: string }[];
  timing: { value: string; endsOn?: string | undefined; text: string };
  rounds: readonly CheckedRound[];
}

type Say = (path: string[], message: string) => void;

/** Words by which a sentence says that a scheme comes in rounds. */
const ROUND_WORDS = /\b(?:rounds?|calls?|competitions?|cohorts?|phases?|stages?|strands?|waves?|cycles?)\b/i;

export function checkScheme(scheme: Checked, context: z.RefinementCtx): void {
  const say: Say = (path, message) => context.addIssue({ code: 'custom', path, message });
  const themes = scheme.links.filter((link) => link.verb === 'fits' && link.to.startsWith('themes/'));
  if (scheme.allThemes === true && themes.length > 0)
    say(['links'], 'name themes, but "allThemes: true" is written too');
  if (scheme.allThemes === undefined && themes.length === 0) {
    say(['links'], 'name no theme; link one with the verb "fits", or write "allThemes: true"');
  }
  if (scheme.otherKinds.includes(scheme.kind)) say(['otherKinds'], `repeat the main kind, "${scheme.kind}"`);
  checkTiming(scheme, say);
}

function checkTiming({ timing, rounds }: Checked, say: Say): void {
  if (timing.value === 'rounds' && rounds.length === 0 && !ROUND_WORDS.test(timing.text))
    say(['timing'], 'is "rounds", but no round is listed and its sentence does not speak of rounds or calls');
  const closings = rounds.flatMap(({ closesAt, closesOn }) => closesAt ?? closesOn ?? []);
  const [closes] = closings;
  if (timing.value === 'ongoing' && closes !== undefined)
    say(
      ['timing'],
      `is "ongoing", which has no closing date, but "rounds" has one that closes on ${closes.slice(0, 10)}`,
    );
  const end = timing.endsOn;
  const later = timing.value === 'ended' && end !== undefined && closings.find((one) => one.slice(0, end.length) > end);
  if (later) say(['timing'], `is "ended" on ${end}, but "rounds" has one that closes on ${later.slice(0, 10)}`);
}
