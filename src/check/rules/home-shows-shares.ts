// Promise: what the home page shows with a percent sign is a share in percent, and what it draws has a value.
import { toFinding, type Finding } from '../finding.ts';
import type { ContentFile, Snapshot } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const homeShowsShares: Rule = (snapshot) =>
  snapshot.files
    .filter(({ locus }) => locus.kind === 'setting' && locus.id === 'site')
    .flatMap((file) => checkSettings(file, snapshot));

function checkSettings(file: ContentFile, { facts }: Snapshot): Finding[] {
  const home = file.fields?.data?.['home'];
  if (file.fields === undefined || !isGroup(home)) return [];
  const { yaml } = file.fields;
  const others = Array.isArray(home['facts']) ? (home['facts'] as unknown[]) : [];
  const shown = [
    { group: home['lead'], path: ['lead'] },
    ...others.map((group, index) => ({ group, path: ['facts', index] })),
  ];
  return shown.flatMap(({ group, path }) => {
    const id = isGroup(group) ? group['id'] : undefined;
    const row = typeof id === 'string' ? facts.get(id)?.row : undefined;
    // A number that is nowhere has a finding of its own.
    if (row === undefined) return [];
    const isRange = row.low !== null && row.high !== null && path[0] !== 'lead';
    if (row.unit === 'percent' && (row.value !== null || isRange)) return [];
    return toFinding('field-invalid', {
      file: file.path,
      place: yaml.placeOfKey(['home', ...path, 'id']),
      what:
        row.unit === 'percent'
          ? `The number ${showValue(id)} has no value, and the home page would show one.`
          : `The number ${showValue(id)} is no share: its unit is "${row.unit}", and the home page shows a percent sign.`,
      remedy: 'Name a number with a value in percent.',
      value: String(id),
    });
  });
}
