// Serves a built site on a free port as a static host would: under its base path, with its own page for missing addresses.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
  /** Whole address of the home page: "http://127.0.0.1:40123/hub/". */
  url: string;
  close: () => Promise<void>;
}

export async function serveSite(folder: string, base = '/'): Promise<SiteServer> {
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const answerMissing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    const path = request.url ?? '/';
    if (!path.startsWith(base)) return answerMissing();
    request.url = path.slice(base.length - 1);
    files(request, response, answerMissing);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The test server has no port.'));
      else resolve(address.port);
    });
  });
}
