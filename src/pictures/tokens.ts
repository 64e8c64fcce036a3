// The design's colours for files that stand alone, read from src/styles/tokens.css so that they are written once.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Mode = 'light' | 'dark';

/** Token name without dashes → colour: { paper: '#ffffff', field: '#b4d9cf', … }. Dark holds only what differs. */
export type Tokens = Readonly<Record<string, string>>;

/** Fails when the token file no longer has a light and a dark block. */
export async function readTokens(): Promise<Record<Mode, Tokens>> {
  return parseTokens(await readFile(join(process.cwd(), 'src/styles/tokens.css'), 'utf8'));
}

export function parseTokens(css: string): Record<Mode, Tokens> {
  const light = /:root\s*\{([^}]*)\}/.exec(css)?.[1];
  const dark = /\[data-theme=["']dark["']\]\s*\{([^}]*)\}/.exec(css)?.[1];
  if (light === undefined || dark === undefined) throw new Error('src/styles/tokens.css: no light or no dark colours.');
  return { light: toColours(light), dark: { ...toColours(light), ...toColours(dark) } };
}

function toColours(block: string): Tokens {
  const found = block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\b/g);
  return Object.fromEntries(Array.from(found, ([, name = '', hex = '']) => [name, hex]));
}
