// Brings the program of the forms into the site, from its npm package: served in dev, copied after a build, left out when off.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { patchProgram } from '#forms/patch-program.ts';
import type { Settings } from './settings.ts';

const SCRIPT = 'npm/index.js';
/** What the forms load; not its maps, nor the parts for pictures, maps of places and program code, which no field uses. */
const USED =
  /^npm\/(?:index\.js|chunks\/react[^/]*\.js|assets\/[^/]+\.(?:woff2|LICENSE\.txt))$|^locales\/[^/]+\.json$|^LICENSE\.txt$/;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export function forms({ base, forms: repository }: Pick<Settings, 'base' | 'forms'>): AstroIntegration {
  return {
    name: 'forms',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const program = readProgram();
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://dev');
          const below = pathname.startsWith(`${base}admin/`) ? pathname.slice(`${base}admin/`.length) : undefined;
          if (below === '') request.url = `${base}admin/index.html`;
          const read = program.get(below ?? '');
          if (read === undefined) {
            next();
            return;
          }
          response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain');
          response.end(read());
        });
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(`Forms: http://localhost:${address.port}${base}admin/`);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'admin');
        if (repository === 'off') {
          rmSync(folder, { recursive: true });
          logger.info('Built without forms.');
          return;
        }
        for (const [path, read] of readProgram()) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), read());
        }
      },
    },
  };
}

/** Files below /admin/ and what is in them. */
function readProgram(): Map<string, () => Buffer | string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
  const files = paths
    .filter((path) => USED.test(path))
    .map((path): [string, () => Buffer | string] => {
      const read = (): Buffer => readFileSync(join(folder, path));
      return [`program/${path}`, path === SCRIPT ? () => patchProgram(read().toString()) : read];
    });
  const tokens = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));
  return new Map([...files, ['tokens.css', () => readFileSync(tokens)]]);
}
