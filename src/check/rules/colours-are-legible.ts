// Promise: text in or on a colour that the hub has chosen stands out enough to be read, by day and by night.
import { parseTokens, readTokenStyles } from '#files/tokens.ts';
import { coloursSchema } from '#schema/site.ts';
import { toFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** What WCAG 2.2 AA asks of text. */
const LEAST = 4.5;
/** Tokens of text and of what it stands on, wherever a hub can choose one of the two. */
const PAIRS = [
  ['link', 'paper'],
  ['link', 'panel'],
  ['link', 'field'],
  ['ink', 'field'],
  ['ink-2', 'field'],
  ['on-action', 'action'],
] as const;

export const coloursAreLegible: Rule = ({ files }) =>
  files.flatMap(({ path: file, locus, fields }) => {
    if (fields === undefined || locus.kind !== 'setting' || locus.id !== 'site') return [];
    const { data: colours } = coloursSchema.safeParse(fields.data?.['colours']);
    if (colours === undefined) return [];
    const tokens = parseTokens(readTokenStyles(colours));
    return (['light', 'dark'] as const).flatMap((mode) => {
      const faint = PAIRS.map(([text, ground]) => {
        const [inText = '', onGround = ''] = [tokens[mode][text], tokens[mode][ground]];
        const chosen = [text, ground].find((name) => Object.hasOwn(colours, name));
        return { text, ground, inText, onGround, chosen, ratio: contrast(inText, onGround) };
      }).filter(({ chosen, ratio }) => chosen !== undefined && ratio < LEAST);
      // Of each colour only the pair that is hardest to read.
      return [...Map.groupBy(faint, ({ chosen }) => chosen)].flatMap(([chosen = '', pairs]) => {
        const [worst] = pairs.sort((a, b) => a.ratio - b.ratio);
        if (worst === undefined) return [];
        const { text, ground, inText, onGround, ratio } = worst;
        return toFinding('contrast-low', {
          file,
          place: fields.yaml.placeOfValue(['colours', chosen, mode]),
          what: `Text in ${inText} ("${text}") on ${onGround} ("${ground}") has a contrast of ${ratio.toFixed(2)}, and needs ${LEAST}.`,
          remedy: `Take a ${(mode === 'light') === (chosen === ground) ? 'lighter' : 'darker'} colour, or leave it out to have the ordinary one.`,
          value: tokens[mode][chosen] ?? '',
        });
      });
    });
  });

/** From 1 for two that are alike to 21 for black and white, as WCAG works it out. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
