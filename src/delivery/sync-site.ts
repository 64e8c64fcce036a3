// Carries out the plan: each step ends before the next begins, and the list of what is there is written last.
import { openBucket, type Bucket } from './bucket.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { planSync, type StoredManifest } from './plan-sync.ts';

/** @param manifest the text of the list in the built site. @throws BucketFault; running it again goes on. */
export function syncSite(folder: string, place: string, manifest: string): { sent: number; removed: number } {
  return syncInto(openBucket(place), folder, JSON.parse(manifest) as Manifest);
}

export function syncInto(bucket: Bucket, folder: string, next: Manifest): { sent: number; removed: number } {
  const there = bucket.read(MANIFEST);
  const plan = planSync(next, there === undefined ? undefined : (JSON.parse(there) as StoredManifest));
  for (const files of plan.uploads) if (files.length > 0) bucket.upload(folder, files);
  bucket.remove(plan.deletions);
  bucket.write(MANIFEST, `${JSON.stringify(plan.stored)}\n`);
  return { sent: plan.uploads.flat().length, removed: plan.deletions.length };
}
