// Serves a built site with nginx on this machine, with the configuration that operators get, where nginx is installed.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './listen.ts';

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
  /** Where it answers without encryption, which only leads to the encrypted one. */
  plainAddress: string;
  /** What nginx has warned of. */
  heard: () => string;
  stop: () => Promise<void>;
}

/** @param folder a built site. Resolves once nginx answers. @throws Error with what nginx said. */
export async function startNginx(program: string, folder: string): Promise<Nginx> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const [port, plainPort] = await Promise.all([findFreePort(), findFreePort()]);
  const moved = readFileSync(join(folder, 'redirects.nginx.conf'), 'utf8');
  writeFileSync(join(place, 'moved.conf'), moved.replace(/\}\s*$/, `${MADE_UP_MOVE.from} ${MADE_UP_MOVE.to};\n}\n`));
  layConfiguration(place, resolve(folder), port, plainPort);
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
  const heard = (): string => Buffer.concat(said).toString();
  return { address, plainAddress: `http://127.0.0.1:${plainPort}/`, heard, stop: () => stop(child, place) };
}

/** The two files that operators get, with the folders, ports and names of this machine in the lines they would change. */
function layConfiguration(place: string, folder: string, port: number, plainPort: number): void {
  const site = readFileSync('deploy/nginx/site.conf', 'utf8');
  writeFileSync(join(place, 'site.conf'), HAS_BROTLI ? site : site.replace(/^brotli_static on;$/m, ''));
  const graph = readFileSync('deploy/nginx/hub.conf', 'utf8')
    .replace('/srv/hub/current/redirects.nginx.conf', join(place, 'moved.conf'))
    .replaceAll('/srv/hub/current', folder)
    .replace('/etc/nginx/hub-site.conf', join(place, 'site.conf'))
    .replaceAll(/^ *(?:listen \[::\]|ssl_).*$/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`);
  writeFileSync(join(place, 'hub.conf'), graph);
  writeFileSync(join(place, 'nginx.conf'), toMachineSettings(place));
}

/** What Debian's own file says around them. */
function toMachineSettings(place: string): string {
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
  include ${place}/hub.conf;
}
`;
}

async function stop(child: ChildProcess, place: string): Promise<void> {
  const ended = new Promise((resolveEnd) => child.once('exit', resolveEnd));
  child.kill('SIGTERM');
  await ended;
  rmSync(place, { recursive: true, force: true });
}
