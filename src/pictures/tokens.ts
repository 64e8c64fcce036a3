// The design's colours for files that stand alone, read from src/styles/tokens.css so that they are written once.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Mode = 'light' | 'dark';

/** Token name without dashes → colour: { paper: '#ffffff', field: '#b4d9cf', … }. */
export type Tokens = Readonly<Record<string, string>>;

/** Fails when the token file no longer has colours for light and dark. */
export async function readTokens(): Promise<Record<Mode, Tokens>> {
  return parseTokens(await readFile(join(process.cwd(), 'src/styles/tokens.css'), 'utf8'));
}

const COLOUR = /--([a-z0-9-]+):\s*(?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;

export function parseTokens(css: string): Record<Mode, Tokens> {
  const found = [...css.matchAll(COLOUR)];
  if (!found.some(([, , light]) => light !== undefined))
    throw new Error('src/styles/tokens.css: no light and dark colours.');
  return {
    light: Object.fromEntries(found.map(([, name = '', light, , both = '']) => [name, light ?? both])),
    dark: Object.fromEntries(found.map(([, name = '', , dark, both = '']) => [name, dark ?? both])),
  };
}
