// The last good site stays until the new one is whole: it is made in a folder of its own and takes its place in one rename.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lockBuild, LockFault } from '#delivery/build-lock.ts';
import { explainDiskFault, findDiskFault, DISK_FULL } from '#delivery/disk.ts';
import { isInside } from '#delivery/is-inside.ts';
import { SiteFolder } from '#delivery/site-folder.ts';
import { exitWith } from './exit-with.ts';

/** Folders that a build reads or writes itself: a site in one of them would be taken for content, or be swept away. */
const NO_PLACES = ['.astro', 'content', 'dist', 'public', 'scripts', 'src'];
/** What a build writes into besides the place of the site. */
const WORK_FOLDERS = ['.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'];
/** Bytes that a build of this size needs at least on the disk of the project. */
const ROOM = 60_000_000;
const ELSEWHERE = 'npm run build -- --outDir <folder>';

/** The last integration of the list: when its turn comes, the site is finished. */
export function safeOutput(): AstroIntegration {
  let folder: SiteFolder | undefined;
  return {
    name: 'safe-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const [root, out] = [fileURLToPath(config.root), fileURLToPath(config.outDir)];
        // Inside the project, because Astro cannot move its files from one disk to another.
        const workshop = join(root, '.astro/site');
        folder = new SiteFolder(out);
        refuseBadSettings();
        refuseBadPlace(root, out, folder);
        const release = lockOrRefuse(join(root, '.astro/building'));
        folder.restore();
        for (const rest of [workshop, folder.next]) rmSync(rest, { recursive: true, force: true });
        process.once('exit', (code) => {
          if (code !== 0) {
            const isFull = findDiskFault(WORK_FOLDERS, 5_000_000) === DISK_FULL;
            process.stderr.write(
              `\nThe build failed${isFull ? `: ${DISK_FULL}` : ''}; the last good site is untouched.\n`,
            );
          }
          for (const rest of [workshop, folder?.next ?? '']) rmSync(rest, { recursive: true, force: true });
          release();
        });
        updateConfig({ outDir: pathToFileURL(`${workshop}/`) });
      },
      'astro:build:done': ({ dir }) => {
        try {
          folder?.replace(fileURLToPath(dir));
        } catch (error) {
          const sentence = explainDiskFault(error);
          if (sentence === undefined) throw error;
          exitWith(`\nThe build failed: ${sentence}; the last good site is untouched.`);
        }
      },
    },
  };
}

/** Set in the environment, these would win over Vite's own: a site of DEV=1 would show drafts and send no policy. */
const OWN_TO_VITE = ['DEV', 'PROD', 'MODE', 'SSR'];

function refuseBadSettings(): void {
  const taken = OWN_TO_VITE.find((name) => process.env[name] !== undefined);
  if (taken !== undefined)
    exitWith(
      `${taken} is set in the environment, and Vite would take it for its own. Build without it: env -u ${taken} npm run build`,
    );
}

function refuseBadPlace(root: string, out: string, folder: SiteFolder): void {
  const shown = relative(root, out) || '.';
  if (/[%#?]/.test(root))
    exitWith(`This project lies in ${root}. Move it to a folder without %, # and ? in its name and build again`);
  if (!folder.isOurs) exitWith(`The folder ${shown} holds other files than a site. Choose another: ${ELSEWHERE}`);
  const around = NO_PLACES.find((place) => isInside(out, join(root, place)) && out !== join(root, 'dist/'));
  if (around !== undefined)
    exitWith(`The folder ${shown} is in ${around}/, where a site would be in the way. Choose another: ${ELSEWHERE}`);
  const fault = findDiskFault(
    WORK_FOLDERS.map((place) => join(root, place)),
    ROOM,
  );
  if (fault !== undefined) exitWith(`The build cannot begin: ${fault}`);
}

function lockOrRefuse(file: string): () => void {
  try {
    return lockBuild(file);
  } catch (error) {
    if (error instanceof LockFault) exitWith(error.message);
    throw error;
  }
}
