// The shape of a rule: one promise about the content, kept by a pure function.
import type { Finding } from '../finding.ts';
import type { Snapshot } from '../read/snapshot.ts';

/** Everything comes from the snapshot; a rule never reads files, the clock or the network. */
export type Rule = (snapshot: Snapshot) => Finding[];
