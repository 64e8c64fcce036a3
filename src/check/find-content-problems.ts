// Finds every fault of all files of a content folder in one run. Used by the command line, the build and the page in dev.
import { formatNumber } from '#text/format-number.ts';
import { compareFindings, type Finding } from './finding.ts';
import { canFix } from './fix-text.ts';
import { readSnapshot, type SnapshotOptions } from './read/read-snapshot.ts';
import { isDraft, type Rule, type Snapshot } from './read/snapshot.ts';
import * as rules from './rules/all-rules.ts';
import { LINK_RULES } from './rule-docs/links.ts';
import { PROSE_RULES } from './rule-docs/prose.ts';
import { CONSISTENCY_RULES } from './rule-docs/consistency.ts';

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
  return downgradeDraftErrors(firstOfEachKind(applyRules(snapshot)), snapshot);
}

/** Every finding that can be corrected without a person, also where there are thousands of one kind. */
export function findFixable(snapshot: Snapshot): Finding[] {
  return applyRules(snapshot).filter(canFix);
}

const RULES: readonly Rule[] = Object.values(rules);

function applyRules(snapshot: Snapshot): Finding[] {
  return RULES.flatMap((rule) => rule(snapshot)).sort(compareFindings);
}

/** Of one kind in one file, so many are told: nobody reads more, and a file made for it has a hundred thousand. */
const MOST_OF_A_KIND = 50;

function firstOfEachKind(findings: readonly Finding[]): Finding[] {
  const alike = Map.groupBy(findings, ({ file, kind }) => `${kind} ${file}`);
  if (![...alike.values()].some(({ length }) => length > MOST_OF_A_KIND)) return [...findings];
  const told = [...alike.values()].flatMap((own) => {
    const hidden = own.length - MOST_OF_A_KIND;
    return own.slice(0, MOST_OF_A_KIND).map((finding, index) => {
      if (hidden <= 0 || index < MOST_OF_A_KIND - 1) return finding;
      const { remedy } = finding;
      return { ...finding, remedy: `${remedy}  This file has ${formatNumber(hidden)} more of this kind.` };
    });
  });
  return told.sort(compareFindings);
}

/** True when a finding must withhold publishing. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** What only a new hub may have: it is built to be looked at, and not to be released. */
const NOT_RELEASED: ReadonlySet<Finding['kind']> = new Set(['example-entry']);

/** The findings as they count for a site that is published. */
export function forRelease(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => (NOT_RELEASED.has(finding.kind) ? { ...finding, severity: 'error' } : finding));
}

/** Errors that leave every page as it is: whoever looks at a preview meets a link that leads nowhere, and no more. */
const SHOWN_ALL_THE_SAME: ReadonlySet<Finding['kind']> = new Set(['link-target-missing', 'link-anchor-missing']);

/** True when there is an error without which no page can be shown, or not truthfully. */
export function withholdsPreview(findings: readonly Finding[]): boolean {
  return hasErrors(findings.filter(({ kind }) => !SHOWN_ALL_THE_SAME.has(kind)));
}

// Softens what is said of drafts: nobody sees them, so what only a reader would notice is advice there.

/** What would harm published pages, although it stands in a draft. */
const HARMFUL = new Set<string>(['id-duplicate', 'address-taken', 'picture-form', 'picture-location', 'address-lost']);
const FOR_READERS = new Set<string>(
  [...[LINK_RULES, PROSE_RULES, CONSISTENCY_RULES].flatMap((kinds) => Object.keys(kinds)), 'number-not-in-data'].filter(
    (kind) => !HARMFUL.has(kind),
  ),
);

/** Errors of reading, of fields and of safety stay errors: a build reads drafts too. */
function downgradeDraftErrors(findings: readonly Finding[], { files }: Snapshot): Finding[] {
  const drafts = new Set(files.filter(isDraft).map(({ path }) => path));
  return findings.map((finding) =>
    drafts.has(finding.file) && FOR_READERS.has(finding.kind) ? { ...finding, severity: 'warning' } : finding,
  );
}
