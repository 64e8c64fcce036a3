// How drawings that leave the site write colours and fonts: values for tokens, public family names for faces.
import type { Resolution } from '#charts/svg-text.ts';
import { drawingFamily } from '#fonts/drawing.ts';
import type { Tokens } from '#files/tokens.ts';

/** For a file that a reader opens with fonts of their own. */
export function toFileResolution(light: Tokens): Resolution {
  return {
    colour: (token) => colourOf(light, token),
    family: (face) =>
      face === 'sans'
        ? "Archivo, 'Helvetica Neue', Arial, sans-serif"
        : "'Libre Baskerville', Baskerville, 'Times New Roman', serif",
  };
}

/** For a picture that we draw ourselves. */
export function toPictureResolution(light: Tokens): Resolution {
  return { colour: (token) => colourOf(light, token), family: drawingFamily };
}

function colourOf(tokens: Tokens, token: string): string {
  const colour = tokens[token];
  if (colour === undefined) throw new Error(`tokens.css has no light colour --${token}.`);
  return colour;
}
