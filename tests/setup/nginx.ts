// Serves a built site with nginx on this machine, with the configuration that operators get, where nginx is installed.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Path of the program, or nothing where it is not installed. */
export const NGINX = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((path) => existsSync(path));
export const NO_NGINX = 'nginx is not installed here (Debian: apt-get install nginx)';

/** True where nginx can send the Brotli twins too. */
export const HAS_BROTLI = existsSync(BROTLI);

/** Added to the addresses that have moved, which may be none today. */
export const MADE_UP_MOVE = { from: '/made-up/old-name/', to: '/groups/' };

export interface Nginx {
  /** "http://127.0.0.1:40123/" */
  address: string;
  stop: () => Promise<void>;
}

/** @param folder a built site. Resolves once nginx answers. @throws Error with what nginx said. */
export async function startNginx(program: string, folder: string): Promise<Nginx> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const moved = readFileSync(join(folder, 'redirects.nginx.conf'), 'utf8');
  writeFileSync(join(place, 'moved.conf'), moved.replace(/\}\s*$/, `${MADE_UP_MOVE.from} ${MADE_UP_MOVE.to};\n}\n`));
  writeFileSync(join(place, 'nginx.conf'), toConfiguration(place, resolve(folder), port));
  const child = spawn(program, ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const address = `http://127.0.0.1:${port}/`;
  while (
    !(await fetch(address).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`nginx did not start.\n${Buffer.concat(said).toString()}`);
    await wait(50);
  }
  return { address, stop: () => stop(child, place) };
}

function toConfiguration(place: string, folder: string, port: number): string {
  const own = resolve('deploy/nginx/site.conf');
  return `${HAS_BROTLI ? `load_module ${BROTLI};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}
daemon off;
worker_processes 2;
pid ${place}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  client_body_temp_path ${place}/body;
  proxy_temp_path ${place}/proxy;
  fastcgi_temp_path ${place}/fastcgi;
  uwsgi_temp_path ${place}/uwsgi;
  scgi_temp_path ${place}/scgi;
  sendfile on;
  tcp_nopush on;
  ${HAS_BROTLI ? 'brotli_static on;' : ''}
  map_hash_bucket_size 256;
  include ${folder}/maps.nginx.conf;
  include ${place}/moved.conf;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    include ${folder}/headers.nginx.conf;
    include ${own};
  }
}
`;
}

async function stop(child: ChildProcess, place: string): Promise<void> {
  const ended = new Promise((resolveEnd) => child.once('exit', resolveEnd));
  child.kill('SIGTERM');
  await ended;
  rmSync(place, { recursive: true, force: true });
}

function findFreePort(): Promise<number> {
  return new Promise((resolvePort) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolvePort(port));
    });
  });
}
