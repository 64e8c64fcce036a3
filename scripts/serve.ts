// Serves the built site on this machine, as a static host would: one page a folder, compressed, the 404 page for the rest.
import { createServer, type IncomingMessage } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A sentence for the person at the terminal instead of a stack trace. */
export class ServeFault extends Error {}

/** Style sheets and scripts are named with the path that the site was built for. */
const ASSET = /"(\/(?:[^"]*\/)?)_astro\//;

interface ServeOptions {
  folder: string;
  host: string;
  /** 0 lets the machine choose a free one. */
  port: number;
  /** "/" or "/hub/". */
  base: string;
}

interface ServedSite {
  /** Where the home page is, with the base. */
  address: string;
  close: () => void;
}

/** Resolves once the site answers. @throws ServeFault when the folder is missing, built for another path, or the port is taken. */
export function serve({ folder, host, port, base }: ServeOptions): Promise<ServedSite> {
  const missing = join(folder, '404.html');
  if (!existsSync(missing)) throw new ServeFault(`There is no built site in ${folder}/. Build it first: npm run build`);
  const notFound = readFileSync(missing);
  const [, builtFor = base] = ASSET.exec(notFound.toString()) ?? [];
  if (builtFor !== base)
    throw new ServeFault(
      `The site in ${folder}/ was built for the path ${builtFor}, and BASE_PATH asks for ${base}. Build it again: npm run build`,
    );
  const files = sirv(folder, { etag: true, brotli: true, gzip: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    toPlainRequest(request);
    const answerMissing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!path.startsWith(base)) {
      answerMissing();
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response, answerMissing);
  });
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\n\r\n'));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toFault(error, host, port)));
    server.listen(port, host, () => {
      const real = (server.address() as AddressInfo).port;
      resolve({ address: `http://${host.includes(':') ? `[${host}]` : host}:${real}${base}`, close });
    });
  });
}

/**
 * What the file server would read wrongly. A range that is not from one byte to a later one is left out, so that the whole
 * file is sent, as the standard allows; an encoding that is refused ("br;q=0") is not offered.
 */
function toPlainRequest({ headers }: IncomingMessage): void {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(headers.range ?? '') ?? [];
  const isPlain = from !== undefined && (to === undefined || (Number(to) > 0 && Number(from) <= Number(to)));
  // A part of another version is no part of this one, and the server does not compare them.
  if (!isPlain || headers['if-range'] !== undefined) delete headers.range;
  const encodings = [headers['accept-encoding'] ?? []].flat().join(',').split(',');
  headers['accept-encoding'] = encodings
    .filter((encoding) => !/;\s*q\s*=\s*0(?:\.0*)?\s*$/i.test(encoding))
    .map((encoding) => encoding.split(';')[0]?.trim().toLowerCase() ?? '')
    .join(', ');
}

function toFault({ code, message }: NodeJS.ErrnoException, host: string, port: number): ServeFault {
  const other = `Choose another: PORT=${port < 65_535 ? port + 1 : 4321} npm run preview`;
  if (code === 'EADDRINUSE') return new ServeFault(`Port ${port} is in use. ${other}`);
  if (code === 'EACCES') return new ServeFault(`Port ${port} is for the administrator of this machine only. ${other}`);
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN')
    return new ServeFault(
      `HOST is "${host}", which is no address of this machine. Write localhost, or 0.0.0.0 for all`,
    );
  return new ServeFault(`The site cannot be served: ${message}`);
}
