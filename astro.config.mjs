// Wiring only: where the site lives, its fonts and what runs beside the build.
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { prepareFontStyles } from './src/fonts/stylesheet.ts';
import { forms } from './src/integrations/forms.ts';
import { builtSearch } from './src/integrations/preview/built-search.ts';
import { contentCheck } from './src/integrations/preview/content-check.ts';
import { watchFiles } from './src/integrations/watch-files.ts';
import { textPlugin } from './src/mdx/text-plugin.ts';
import { readNames } from './src/files/read-names.ts';
import { readSettings } from './src/integrations/settings.ts';

const settings = readSettings(process.env);
const { url, base } = settings;
// A variable of this name in the environment would win over `base` in our pages, and often means another site.
process.env.BASE_URL = base;
const names = readNames('content');
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
    mdx(),
    watchFiles(names.files),
    contentCheck(),
    builtSearch(),
    forms(settings),
    sitemap({ filter: (page) => !page.endsWith('/404/') && !page.includes('/embed/') }),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [textPlugin(names)] }),
  },
  devToolbar: { enabled: false },
  // A build tells what is wrong, and not the name of each of some thousand files.
  ...(process.env.NODE_ENV === 'production' && {
    logger: { entrypoint: 'astro/logger/node', config: { level: 'warn' } },
  }),
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro has read this directive by then; until https://github.com/withastro/astro/issues/18087 is closed.
        onLog: (level, log, warn) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') warn(level, log);
        },
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
