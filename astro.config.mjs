// Wiring only: where the site lives, its fonts and what runs beside the build.
import sitemap from '@astrojs/sitemap';
import { prepareFontStyles } from './src/fonts/stylesheet.ts';
import { forms } from './src/integrations/forms.ts';
import { builtSearch } from './src/integrations/preview/built-search.ts';
import { contentCheck } from './src/integrations/preview/content-check.ts';
import { pictures } from './src/integrations/pictures.ts';
import { readSettings } from './src/integrations/settings.ts';

const settings = readSettings(process.env);
const { url, base } = settings;
// A variable of this name in the environment would win over `base` in our pages, and often means another site.
process.env.BASE_URL = base;
const fonts = await prepareFontStyles();

// Not through `defineConfig`, which brings 260 modules for pictures that a build would load for nothing.
/** @type {import('astro').AstroUserConfig} */
export default {
  site: url,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  compressHTML: true,
  integrations: [
    contentCheck(),
    builtSearch(),
    forms(settings),
    pictures(),
    sitemap({ filter: (page) => !page.endsWith('/404/') && !page.includes('/embed/') }),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // A build tells what is wrong, and not the name of each of some thousand files.
  ...(process.env.NODE_ENV === 'production' && {
    logger: { entrypoint: 'astro/logger/node', config: { level: 'warn' } },
  }),
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // What several scripts use travels in the one that every page loads, instead of in files of its own.
          codeSplitting: {
            groups: [
              {
                name: 'site',
                test: /[\\/]layouts[\\/]Base\.astro\?|[\\/]client[\\/](?:site|appearance|funding-states|glossary-term|search-keys|search-open|suit-open)\.ts/,
              },
              { name: 'site', test: /[\\/]src[\\/](?:client|domain)[\\/]/, minShareCount: 2 },
            ],
          },
        },
      },
    },
    resolve: {
      alias: [
        { find: 'site-fonts.css', replacement: fonts.stylesheet },
        { find: /^site-font-sans\.woff2(?=\?)/, replacement: fonts.preload.sans },
        { find: /^site-font-serif\.woff2(?=\?)/, replacement: fonts.preload.serif },
      ],
    },
  },
};
