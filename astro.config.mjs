// Wiring only: where the site lives, how the text of entries is compiled, its fonts, and what runs before and after the pages.
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { resolve } from 'node:path';
import { defineConfig, envField } from 'astro/config';
import { cached } from './src/cache/cached.ts';
import { readNames } from './src/files/read-names.ts';
import { readSite } from './src/files/read-site.ts';
import { readTokenStyles } from './src/files/tokens.ts';
import { prepareFontStyles } from './src/fonts/stylesheet.ts';
import { builtSearch } from './src/integrations/built-search.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { delivery } from './src/integrations/delivery.ts';
import { forms } from './src/integrations/forms.ts';
import { linkedFiles } from './src/integrations/linked-files.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { safeOutput } from './src/integrations/safe-output.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readSettingsOrRefuse } from './src/integrations/settings.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { unusedSections } from './src/integrations/unused-sections.ts';
import { watchFiles } from './src/integrations/watch-files.ts';
import { textPlugin } from './src/mdx/text-plugin.ts';

const settings = readSettingsOrRefuse(process.env);
const names = readNames(settings.content);
const fonts = await prepareFontStyles();
const tokens = readTokenStyles();
const tokensFile = await cached({ folder: 'styles', parts: [tokens], extension: 'css' }, () => tokens);
const optionalText = envField.string({ context: 'server', access: 'public', optional: true });

export default defineConfig({
  site: settings.url,
  base: settings.base,
  // With 'always', the dev server would not serve files whose ending is a parameter, such as rounds.csv.
  trailingSlash: 'ignore',
  compressHTML: true,
  build: { inlineStylesheets: 'never', concurrency: 16 },
  // After the pages are made, these run in this order.
  integrations: [
    mdx(),
    contentCheck(settings),
    builtSearch(),
    watchFiles(names.files),
    forms(settings),
    unusedSections(),
    siteMap(),
    searchIndex(),
    markdownTwins(),
    linkedFiles(),
    delivery(),
    safeOutput(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [textPlugin(names)] }),
  },
  env: {
    schema: {
      CONTENT_DIR: envField.string({ context: 'server', access: 'public', default: settings.content }),
      SITE_DATE: optionalText,
      SECURITY_CONTACT: optionalText,
      FORMS_REPOSITORY: optionalText,
    },
  },
  devToolbar: { enabled: false },
  // A build tells what is wrong, and not the name of each of some thousand files.
  ...(process.env.NODE_ENV === 'production' && {
    logger: { entrypoint: 'astro/logger/node', config: { level: 'warn' } },
  }),
  vite: {
    plugins: [
      {
        // Astro sets this of its own for what the browser loads. A list of all scripts in the one of every page costs more than it saves.
        name: 'no-preload-list',
        configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
        // Without a list nothing is loaded ahead, and a script needs no style of its own: what Vite wraps round each import is spared.
        enforce: 'pre',
        load: (id) =>
          id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
      },
    ],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // For the budget of requests: what several scripts use travels with the one that every page loads, or with the finder.
        output: {
          codeSplitting: {
            groups: [
              { name: 'site', test: /[\\/]src[\\/]layouts[\\/]/ },
              { name: 'funding', test: /[\\/]src[\\/](?:client|domain|i18n|time|text)[\\/]/, minShareCount: 2 },
            ],
          },
        },
        // Astro has read this directive by then; until https://github.com/withastro/astro/issues/18087 is closed.
        onLog: (level, log, warn) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') warn(level, log);
        },
      },
    },
    resolve: {
      alias: [
        // What Node itself runs speaks to editors, in the language that package.json names.
        { find: '#i18n', replacement: resolve('src/i18n', readSite(settings.content)?.lang ?? 'en-GB') },
        { find: 'site-content', replacement: resolve(settings.content) },
        { find: 'site-fonts.css', replacement: fonts.stylesheet },
        { find: 'site-tokens.css', replacement: tokensFile },
        { find: /^site-font-sans\.woff2(?=\?)/, replacement: fonts.preload.sans },
        { find: /^site-font-serif\.woff2(?=\?)/, replacement: fonts.preload.serif },
      ],
    },
  },
});
