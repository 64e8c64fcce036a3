// npm run build: check the content, build beside the last good site, then put the new one in its place.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkSnapshot, hasErrors, withholdsPreview } from '#check/find-content-problems.ts';
import type { Finding } from '#check/finding.ts';
import { readSnapshot } from '#check/read/read-snapshot.ts';
import { formatFindings } from '#check/report/text.ts';
import { finishSite } from '#delivery/finish-site.ts';
import { isInside } from '#delivery/is-inside.ts';
import { readSettings, SettingFault } from '#integrations/settings.ts';
import { writeMarkdownPages } from '#markdown/write-pages.ts';
import { buildSearchIndex } from '#search/index/build-index.ts';
import { DISK_FULL, findDiskFault, isFull, NOT_WRITABLE, toClosedWords, toDiskWords } from './disk-words.ts';
import { readOptions } from './options.ts';
import { LockFault, RunLock } from './run-lock.ts';
import { SiteFolder } from './site-folder.ts';

/** Where the site is made, on the disk of the project: Astro moves its files about and cannot do so from one disk to another. */
const WORKSHOP = resolve('.astro/site');
/** Where the pages are laid out for the search index. */
const INDEX_WORKSHOP = '.astro/search-pages';
/** What a build writes into besides the place of the site. */
const WORK_FOLDERS = ['.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'];

/** Folders that a build reads or writes itself: a site in one of them would be taken for content, or be swept away. */
const NO_PLACES = ['.astro', 'content', 'dist', 'public', 'scripts', 'src'];

/** The build could not be made; its message says why. */
class BuildFault extends Error {}

async function main(): Promise<void> {
  const { values } = readOptions('npm run build -- --out <folder>   or, to look at it only, --preview', {
    options: { out: { type: 'string', default: 'dist' }, preview: { type: 'boolean', default: false } },
  });
  const { url, base } = readSettings(process.env);
  const lock = takeLock();
  try {
    checkContent(values.preview ? withholdsPreview : hasErrors);
    await build(values.out, base, lock);
    if (/^http:\/\/localhost\b/.test(url)) process.stdout.write(FOR_THIS_MACHINE);
  } finally {
    lock.release();
  }
}

/** @throws LockFault while another build runs, BuildFault when the project's folder cannot be written to. */
function takeLock(): RunLock {
  try {
    return new RunLock('.astro/building', 'build');
  } catch (error) {
    throw error instanceof LockFault ? error : new BuildFault(`The build cannot begin: ${toWords(error)}`);
  }
}

/** @throws BuildFault when the content has an error; what it is has been printed. */
function checkContent(isTooMuch: (findings: readonly Finding[]) => boolean): void {
  // Without a day: a site may be built for one long past, and what was reviewed since is no mistake.
  const snapshot = readSnapshot('content');
  const findings = checkSnapshot(snapshot);
  if (findings.length > 0) process.stdout.write(formatFindings(findings));
  if (isTooMuch(findings)) throw new BuildFault('Nothing was built');
}

/** @throws BuildFault when any step fails; nothing of the new site remains. */
async function build(out: string, base: string, lock: RunLock): Promise<void> {
  const folder = new SiteFolder(out);
  if (!folder.isOurs)
    throw new BuildFault(`The folder ${out} holds other files than a site. Choose another: ${ELSEWHERE}`);
  const around = NO_PLACES.find((place) => isInside(out, place) && resolve(out) !== resolve('dist'));
  if (around !== undefined)
    throw new BuildFault(
      `The folder ${out} is in ${around}/, where a site would be in the way. Choose another: ${ELSEWHERE}`,
    );
  const { next } = folder;
  try {
    folder.restore();
    for (const rest of [WORKSHOP, next]) rmSync(rest, { recursive: true, force: true });
    mkdirSync(dirname(next), { recursive: true });
    for (const empty of [WORKSHOP, next]) mkdirSync(empty);
    process.stdout.write('Making the pages …\n');
    await runAstro(lock);
    const found = buildSearchIndex(WORKSHOP, INDEX_WORKSHOP);
    writeMarkdownPages(WORKSHOP);
    const served = finishSite(WORKSHOP, base);
    folder.replace(WORKSHOP);
    process.stdout.write(`\n${served} files are ready in ${join(out, '/')}. Search finds ${found} pages.\n`);
  } catch (error) {
    const isTight = toDiskWords(error) !== NOT_WRITABLE && [WORKSHOP, dirname(next)].some(isFull);
    for (const rest of [WORKSHOP, next]) rmSync(rest, { recursive: true, force: true });
    throw error instanceof BuildFault ? error : new BuildFault(`The build failed: ${isTight ? FULL : toWords(error)}`);
  }
}

/** Should this process be killed, Astro's goes on for a while: the lock knows both. */
async function runAstro(lock: RunLock): Promise<void> {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', WORKSHOP], {
    stdio: 'inherit',
    env: toBuildEnvironment(process.env),
  });
  if (child.pid !== undefined) lock.share(child.pid);
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status === 0) return;
  const reason = findDiskFault(WORK_FOLDERS);
  throw new BuildFault(reason === undefined ? 'The build failed' : `The build failed: ${reason} ${AGAIN}`);
}

/**
 * The bundler's allocator would ask for pages of 2 MB, and clearing them took a twentieth of a build and 150 MB. Node would hand files
 * to four threads in turn, each of which has to be woken.
 */
const LEAN = { MIMALLOC_ALLOW_THP: '0', UV_THREADPOOL_SIZE: '1' };

/** Variables of these names would win over Vite's own: a site of "DEV=1" would show drafts and send no policy. */
function toBuildEnvironment({ DEV: _dev, PROD: _prod, MODE: _mode, SSR: _ssr, ...rest }: NodeJS.ProcessEnv) {
  return { ...LEAN, ...rest, ASTRO_TELEMETRY_DISABLED: '1' };
}

const FOR_THIS_MACHINE =
  'Its links name this machine. To put it online, build it for its address: SITE_URL=https://hub.example.org npm run build\n';
const ELSEWHERE = 'npm run build -- --out <folder>';
const AGAIN = 'and build again';
const FULL = `${DISK_FULL} ${AGAIN}`;

/** The faults of a disk in words an operator can act on; else what was said. */
function toWords(error: unknown): string {
  const words = toDiskWords(error);
  if (words === DISK_FULL) return FULL;
  const closed = (error as NodeJS.ErrnoException).path ?? '';
  if (words === NOT_WRITABLE && WORK_FOLDERS.some((folder) => isBelow(closed, folder)))
    return `${toClosedWords(closed)} ${AGAIN}`;
  if (words === NOT_WRITABLE) return `${NOT_WRITABLE}. Choose another: ${ELSEWHERE}`;
  return error instanceof Error ? error.message : String(error);
}

function isBelow(path: string, folder: string): boolean {
  return resolve(path).startsWith(resolve(folder));
}

try {
  await main();
} catch (error) {
  const isOurs = error instanceof BuildFault || error instanceof SettingFault || error instanceof LockFault;
  if (!isOurs) throw error;
  const rest = error instanceof BuildFault ? '; the last good site is untouched.' : '';
  process.stderr.write(`${error instanceof BuildFault ? '\n' : ''}${error.message}${rest}\n`);
  process.exitCode = 1;
}
