// The design's colours, read from src/styles/tokens.css so that they are written once, with those that a hub has of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema, type SiteColours } from '#schema/site.ts';
import { contentFile } from './content-folder.ts';
import { readYaml } from './yaml.ts';

export type Mode = 'light' | 'dark';

/** Token name without dashes → colour: { paper: '#ffffff', field: '#b4d9cf', … }. */
export type Tokens = Readonly<Record<string, string>>;

export function readTokens(): Record<Mode, Tokens> {
  return parseTokens(readTokenStyles());
}

/** The token file with the colours of the hub in the place of ours. A hub whose settings have faults gets ours. */
export function readTokenStyles(colours = readColours()): string {
  const css = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  const own = Object.entries(colours).flatMap(([name, pair]) =>
    pair === undefined ? [] : [{ name, value: `light-dark(${pair.light}, ${pair.dark})` }],
  );
  // A button turns to ink under the pointer where no colour goes with its own.
  if (colours.action !== undefined) own.push({ name: 'action-hover', value: 'var(--ink)' });
  return own.reduce((text, { name, value }) => text.replace(new RegExp(`(--${name}: )[^;]+`), `$1${value}`), css);
}

function readColours(): SiteColours {
  const site = siteSchema.safeParse(readYaml(readFileSync(contentFile('site.yaml'), 'utf8')).data);
  return site.data?.colours ?? {};
}

const COLOUR = /--([a-z0-9-]+):\s*(?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;

/** Fails when the token file no longer has colours for light and dark. */
export function parseTokens(css: string): Record<Mode, Tokens> {
  const found = [...css.matchAll(COLOUR)];
  if (!found.some(([, , light]) => light !== undefined))
    throw new Error('src/styles/tokens.css: no light and dark colours.');
  return {
    light: Object.fromEntries(found.map(([, name = '', light, , both = '']) => [name, light ?? both])),
    dark: Object.fromEntries(found.map(([, name = '', , dark, both = '']) => [name, dark ?? both])),
  };
}
