// Carries out the plan: each step ends before the next begins, and the list of what is there is written last.
import { isRemote, openBucket, type Bucket } from './bucket.ts';
import { findDamaged } from './find-damaged.ts';
import { isInside } from './is-inside.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { planSync, type StoredManifest } from './plan-sync.ts';

/** The site cannot be sent; the message says why, and nothing was. */
export class SiteFault extends Error {}

/** @param manifest the text of the list in the built site. @throws SiteFault, or BucketFault: running it again goes on. */
export function syncSite(folder: string, place: string, manifest: string): { sent: number; removed: number } {
  if (!isRemote(place) && isInside(place, folder)) {
    throw new SiteFault(`${place} is in the built site. Nothing was sent. Choose a place elsewhere`);
  }
  const next = readList(manifest);
  const damaged = next === undefined ? MANIFEST : findDamaged(folder, next);
  if (next === undefined || damaged !== undefined) {
    throw new SiteFault(`The built site is not whole: ${damaged}. Nothing was sent. Build again: npm run build`);
  }
  return syncInto(openBucket(place), folder, next);
}

export function syncInto(bucket: Bucket, folder: string, next: Manifest): { sent: number; removed: number } {
  const plan = planSync(next, readList(bucket.read(MANIFEST) ?? ''));
  for (const files of plan.uploads) if (files.length > 0) bucket.upload(folder, files);
  bucket.remove(plan.deletions);
  bucket.write(MANIFEST, `${JSON.stringify(plan.stored)}\n`);
  return { sent: plan.uploads.flat().length, removed: plan.deletions.length };
}

/** Nothing for a list that is damaged, or of another program: then everything is sent, and nothing taken away. */
function readList(text: string): StoredManifest | undefined {
  try {
    const list = JSON.parse(text) as StoredManifest | null;
    return Array.isArray(list?.files) ? list : undefined;
  } catch {
    return undefined;
  }
}
