// The site's fonts as Astro's `fonts` setting takes them:
//   astro.config.mjs   fonts: await siteFonts()
//   in the head        <Font cssVariable="--font-sans" preload={PRELOADED} /> and the same with --font-serif
// A provider of our own, because Astro's local one puts file paths into names (other machine, other bytes) and cannot
// tell the core file from the extra one when it preloads.
import { prepareFonts, type FontFile } from './prepare.ts';

type Families = NonNullable<import('astro').AstroUserConfig['fonts']>;

/** Which files of a family to ask for early: the upright core. */
export const PRELOADED = [{ style: 'normal', subset: 'core' }];

export async function siteFonts(): Promise<Families> {
  const files = await prepareFonts();
  const family = (name: string, cssVariable: `--${string}`, generic: string): Families[number] => ({
    name,
    cssVariable,
    provider: toProvider(files),
    weights: ['400 700'],
    styles: ['normal', 'italic'],
    subsets: ['core', 'extra'],
    fallbacks: [generic],
  });
  return [family('Archivo', '--font-sans', 'sans-serif'), family('Libre Baskerville', '--font-serif', 'serif')];
}

function toProvider(files: FontFile[]) {
  return {
    name: 'site-fonts',
    resolveFont: ({ familyName }: { familyName: string }) => ({
      fonts: files
        .filter((file) => file.family === familyName)
        .map((file) => ({
          src: [{ url: file.path, format: 'woff2' }],
          weight: file.weight,
          style: file.style,
          unicodeRange: file.unicodeRange,
          meta: { subset: file.subset },
        })),
    }),
  };
}
