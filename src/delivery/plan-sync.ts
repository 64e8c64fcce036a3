// What to do so that a bucket holds the new site, in an order in which no visitor meets half of it. Pure and repeatable.
import { STEPS, type ListedFile, type Manifest } from './manifest.ts';

/** The list as it lies in the bucket: with it a later run knows what may go. */
export interface StoredManifest extends Manifest {
  /** Hashed files the last site needed and this one does not: pages still open in browsers may ask for them. */
  retired: string[];
}

export interface SyncPlan {
  /** Files that are new or changed: hashed names, fixed names, pages. One step ends before the next begins. */
  uploads: ListedFile[][];
  /** To be written last, so that a run that stopped is begun again. */
  stored: StoredManifest;
  /** To be taken away at the very end. */
  deletions: string[];
}

/** @param there the list found in the bucket; nothing for an empty one */
export function planSync(next: Manifest, there: StoredManifest | undefined): SyncPlan {
  const known = new Map(there?.files.map((file) => [file.path, file]));
  const wanted = new Set(next.files.map(({ path }) => path));
  const changed = next.files.filter((file) => {
    const old = known.get(file.path);
    return old?.sha256 !== file.sha256 || old.cacheControl !== file.cacheControl || old.type !== file.type;
  });
  const gone = (there?.files ?? []).filter(({ path }) => !wanted.has(path));
  const isSame = there?.site === next.site;
  const retired = isSame ? there.retired : gone.filter(({ step }) => step === 'hashed').map(({ path }) => path);
  const expired = isSame ? [] : (there?.retired ?? []);
  const outdated = gone.filter(({ step }) => step !== 'hashed').map(({ path }) => path);
  return {
    uploads: STEPS.map((step) => changed.filter((file) => file.step === step)),
    stored: { ...next, retired },
    deletions: [...outdated, ...expired].filter((path) => !wanted.has(path) && !retired.includes(path)).sort(),
  };
}
