// Finds every fault of all files of a content folder in one run. Used by the command line, the build and the page in dev.
import { softenDrafts } from './drafts.ts';
import { compareFindings, type Finding } from './finding.ts';
import { readSnapshot, type SnapshotOptions } from './read/read-snapshot.ts';
import type { Snapshot } from './read/snapshot.ts';
import { RULES } from './rules/all-rules.ts';

/**
 * All findings, sorted by file and place.
 * @param contentFolder Path of the folder; messages call it "content" whatever its name.
 * @throws Error only when a rule itself is broken; no content can make it throw.
 */
export function findContentProblems(contentFolder: string, options: SnapshotOptions = {}): Finding[] {
  return checkSnapshot(readSnapshot(contentFolder, options));
}

/** The same for content already read. */
export function checkSnapshot(snapshot: Snapshot): Finding[] {
  const findings = RULES.flatMap((rule) => rule(snapshot)).sort(compareFindings);
  return softenDrafts(findings, snapshot);
}

/** True when a finding must withhold publishing. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Errors that leave every page as it is: whoever looks at a preview meets a link that leads nowhere, and no more. */
const SHOWN_ALL_THE_SAME: ReadonlySet<Finding['kind']> = new Set(['link-target-missing', 'link-anchor-missing']);

/** True when there is an error without which no page can be shown, or not truthfully. */
export function withholdsPreview(findings: readonly Finding[]): boolean {
  return hasErrors(findings.filter(({ kind }) => !SHOWN_ALL_THE_SAME.has(kind)));
}
