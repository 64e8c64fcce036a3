// Promise: no two hubs that are published side by side have one lasting name or one address, and no record is another hub's.
import { toFinding, type Finding } from '../finding.ts';
import { readSetting } from '../read/setting-lists.ts';
import type { ContentFile, Snapshot } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const hubsDiffer: Rule = (snapshot) => [
  ...snapshot.files.flatMap((file) => checkBeside(file, snapshot)),
  ...snapshot.files.flatMap((file) => [...checkRecord(file, snapshot)]),
];

const OWN = { uid: 'lasting name', address: 'address' } as const;

function checkBeside(file: ContentFile, { beside }: Snapshot): Finding[] {
  if (file.locus.kind !== 'setting' || file.locus.id !== 'site') return [];
  return beside.flatMap(({ folder, site }) =>
    (['uid', 'address'] as const).flatMap((field) => {
      const value = file.fields?.data?.[field];
      if (typeof value !== 'string' || value !== site[field]) return [];
      return toFinding('hub-shared', {
        file: file.path,
        place: file.fields?.yaml.placeOfValue([field]) ?? { line: 1, column: 1 },
        what: `The ${OWN[field]} ${showValue(value)} is also that of the hub in ${folder}.`,
        remedy: `Give the newer of the two ${field === 'uid' ? 'a lasting name' : 'an address'} of its own.`,
        value,
      });
    }),
  );
}

/** A record says of which hub it is. */
function* checkRecord({ path, locus, fields }: ContentFile, { files }: Snapshot): Generator<Finding> {
  const hub = locus.kind === 'setting' ? fields?.data?.['hub'] : undefined;
  const own = readSetting(files, 'site')?.['uid'];
  if (typeof hub !== 'string' || own === undefined || hub === own) return;
  yield toFinding('record-foreign', {
    file: path,
    place: fields?.yaml.placeOfValue(['hub']) ?? { line: 1, column: 1 },
    what: `This is the record of the hub ${showValue(hub)}; the one here is ${showValue(own)}.`,
    remedy: `Delete ${path}. The script named at its head writes a new one.`,
    value: hub,
  });
}
