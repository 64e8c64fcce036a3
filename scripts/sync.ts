// npm run sync -- --to bucket:hub: sends the built site to object storage, assets before pages and deletions last.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BucketFault } from '#delivery/bucket.ts';
import { MANIFEST } from '#delivery/manifest.ts';
import { SiteFault, syncSite } from '#delivery/sync-site.ts';
import { toDiskWords } from './disk-words.ts';
import { readOptions } from './options.ts';

const USE = 'Say where:   npm run sync -- --to bucket:hub   (a remote of rclone)   or   --to /mnt/bucket   (a folder)';
const { values } = readOptions('npm run sync -- --to <bucket or folder> [--from <built site>]', {
  options: { to: { type: 'string' }, from: { type: 'string', default: 'dist' } },
});

if (values.to === undefined || values.to === '') {
  process.stderr.write(`${USE}\n`);
  process.exitCode = 2;
} else if (!existsSync(join(values.from, MANIFEST))) {
  process.stderr.write(`There is no built site in ${values.from}/. Build it first: npm run build\n`);
  process.exitCode = 1;
} else {
  try {
    const { sent, removed } = syncSite(values.from, values.to, readFileSync(join(values.from, MANIFEST), 'utf8'));
    process.stdout.write(`${values.to} holds the new site: ${sent} files sent, ${removed} taken away.\n`);
  } catch (error) {
    process.stderr.write(`${toWords(error, values.to)}\n`);
    process.exitCode = 1;
  }
}

/** @throws the error itself when it is none that an operator can mend */
function toWords(error: unknown, place: string): string {
  if (error instanceof SiteFault) return error.message;
  const words = error instanceof BucketFault ? error.message : toDiskWords(error);
  if (words === undefined) throw error;
  const reason = error instanceof BucketFault ? words : `${place}: ${words}`;
  return `${reason}\nRun the same command again; it goes on where it stopped.`;
}
