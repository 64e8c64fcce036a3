// While somebody writes (npm run dev): search answers from the index of the last good build.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What the browser fetches to search, below the site's own address. Each name is whole, so none leads out of the folder. */
const INDEX = /^(?:pagefind\/(?:[\w-]+\/)?[\w-]+(?:\.[\w-]+)+|search\/(?:names\.json|words\.txt|english\.txt))$/;
const NAMES = join('search', 'names.json');

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Nothing of this is in a built site, which has the index beside its pages. */
export function builtSearch(): AstroIntegration {
  let folder = '';
  return {
    name: 'built-search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        folder = join(server.config.root, 'dist');
        server.middlewares.use(answerFromBuild(folder, server.config.base));
      },
      'astro:server:start': ({ logger }) => {
        logger.info(
          existsSync(join(folder, NAMES))
            ? 'Search knows the pages as they were built last: npm run build'
            : 'Search needs a built index: npm run build',
        );
      },
    },
  };
}

/**
 * Sends the files of the index, as they lie in the folder when they are asked for; a build beside it counts at once.
 * @param base path the site lives under, with its last slash
 */
export function answerFromBuild(
  folder: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://dev');
    const name = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    const content = INDEX.test(name) ? read(join(folder, name)) : undefined;
    if (content === undefined) {
      next();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(content);
  };
}

/** Nothing where no file is, or none any more: a build may be putting the next site in place. */
function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
