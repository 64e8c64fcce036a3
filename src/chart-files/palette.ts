// The colours of the design as values, for files that stand alone. Read from the tokens, so that no colour is written twice.
import type { Colour } from '#charts/scene.ts';

/** Light or dark, as in tokens.css. */
export type Palette = Readonly<Record<Colour, string>>;

const COLOURS: readonly Colour[] = ['data-1', 'data-2', 'data-3', 'track', 'line', 'paper', 'ink', 'ink-2'];

/**
 * Reads the light colours out of the text of tokens.css: its first rule.
 * @throws Error naming the token that is missing
 */
export function readPalette(tokensCss: string): Palette {
  const light = tokensCss.slice(0, tokensCss.indexOf('}'));
  const found = COLOURS.map((token) => {
    const value = new RegExp(`--${token}:\\s*(#[0-9a-f]{6})`).exec(light)?.[1];
    if (value === undefined) throw new Error(`tokens.css has no colour --${token} in its first rule.`);
    return [token, value] as const;
  });
  return Object.fromEntries(found) as Record<Colour, string>;
}
