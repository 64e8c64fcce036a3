// Softens what is said of drafts: nobody sees them, so what only a reader would notice is advice there.
import type { Finding } from './finding.ts';
import { LINK_RULES } from './rule-docs/links.ts';
import { PROSE_RULES } from './rule-docs/prose.ts';
import { CONSISTENCY_RULES } from './rule-docs/consistency.ts';
import type { Snapshot } from './read/snapshot.ts';
import { isDraft } from './rules/drafts-are-unlinked.ts';

/** What would harm published pages, although it stands in a draft. */
const HARMFUL = new Set<string>(['id-duplicate', 'address-taken', 'picture-form', 'picture-location', 'address-lost']);
const FOR_READERS = new Set<string>(
  [...[LINK_RULES, PROSE_RULES, CONSISTENCY_RULES].flatMap((kinds) => Object.keys(kinds)), 'number-not-in-data'].filter(
    (kind) => !HARMFUL.has(kind),
  ),
);

/** Errors of reading, of fields and of safety stay errors: a build reads drafts too. */
export function downgradeDraftErrors(findings: readonly Finding[], { files }: Snapshot): Finding[] {
  const drafts = new Set(files.filter(isDraft).map(({ path }) => path));
  return findings.map((finding) =>
    drafts.has(finding.file) && FOR_READERS.has(finding.kind) ? { ...finding, severity: 'warning' } : finding,
  );
}
