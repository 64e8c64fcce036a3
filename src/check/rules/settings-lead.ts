// Promise: the addresses of this site that settings name, its tasks, search pins and searches, lead to pages.
import { PAGE_ADDRESS } from '#schema/redirects.ts';
import type { Finding } from '../finding.ts';
import type { ContentFile, Snapshot } from '../read/snapshot.ts';
import { walkGroups } from '../read/walk-values.ts';
import { checkAddress } from './links-lead-somewhere.ts';
import type { Rule } from './rule.ts';

/** Fields of settings that hold an address; redirects have a rule of their own. */
const FIELDS: Readonly<Record<string, string>> = { site: 'address', 'search-pins': 'page', 'search-intents': 'page' };

export const settingsLead: Rule = (snapshot) => snapshot.files.flatMap((file) => checkFile(snapshot, file));

function checkFile(snapshot: Snapshot, file: ContentFile): Finding[] {
  const { locus, fields } = file;
  const field = locus.kind === 'setting' ? FIELDS[locus.id] : undefined;
  if (field === undefined || fields?.data === undefined) return [];
  const found: (Finding | undefined)[] = [];
  walkGroups(fields.data, (group, path) => {
    const address = group[field];
    if (typeof address !== 'string' || !PAGE_ADDRESS.test(address)) return;
    found.push(checkAddress(snapshot, file, fields.yaml.placeOfValue([...path, field]), address));
  });
  return found.filter((finding) => finding !== undefined);
}
