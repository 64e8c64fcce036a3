// Writes the @font-face rules as a file of their own, so that no page needs an inline style. Astro's <Font> would inline them.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { FaceName } from './faces.ts';
import { prepareFonts, type FontFile } from './prepare.ts';

interface FontStyles {
  /** Path of the stylesheet. */
  stylesheet: string;
  /** Paths of the two files every page asks for early: the upright cores. */
  preload: Record<'sans' | 'serif', string>;
}

/**
 * System fonts set to the width and height of ours, so that the swap does not move the page.
 * Worked out by Capsize (https://seek-oss.github.io/capsize/) from the metrics of the two packages.
 */
const FALLBACKS = [
  { family: 'Archivo fallback', local: 'Arial', size: 102.7365, ascent: 85.4614, descent: 20.4406 },
  { family: 'Libre Baskerville fallback', local: 'Times New Roman', size: 128.2462, ascent: 75.6358, descent: 21.0533 },
] as const;

/** Cuts the fonts, or finds them in the cache, and writes their stylesheet beside them. */
export async function prepareFontStyles(): Promise<FontStyles> {
  const files = await prepareFonts();
  const core = (face: FaceName): string => {
    const file = files.find((candidate) => candidate.face === face && candidate.subset === 'core');
    if (!file) throw new Error(`The core of the face "${face}" was not cut.`);
    return file.path;
  };
  const preload = { sans: core('sans'), serif: core('serif') };
  const stylesheet = join(dirname(preload.sans), 'site-fonts.css');
  await mkdir(dirname(stylesheet), { recursive: true });
  await writeFile(stylesheet, toStylesheet(files, dirname(stylesheet)));
  return { stylesheet, preload };
}

function toStylesheet(files: readonly FontFile[], folder: string): string {
  const faces = files.map(({ family, style, weight, unicodeRange, path }) =>
    toRule({
      'font-family': `"${family}"`,
      src: `url("./${relative(folder, path)}") format("woff2")`,
      'font-style': style,
      'font-weight': weight,
      'font-display': 'swap',
      'unicode-range': unicodeRange.join(', '),
    }),
  );
  const fallbacks = FALLBACKS.map(({ family, local, size, ascent, descent }) =>
    toRule({
      'font-family': `"${family}"`,
      src: `local("${local}")`,
      'size-adjust': `${size}%`,
      'ascent-override': `${ascent}%`,
      'descent-override': `${descent}%`,
      'line-gap-override': '0%',
    }),
  );
  return [...faces, ...fallbacks].join('\n');
}

function toRule(declarations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  return `@font-face {\n${lines.join('\n')}\n}\n`;
}
