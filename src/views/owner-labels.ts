// How a role that owns pages is called in a sentence.
import type { Owner } from '#schema/entry.ts';

export const OWNER_LABELS: Record<Owner, string> = {
  secretariat: 'the secretariat',
  'funding-editor': 'the funding editor',
  'groups-editor': 'the editor for groups',
  'data-editor': 'the data editor',
};
