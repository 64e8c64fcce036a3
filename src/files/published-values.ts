// The record of watched fields as text: one line a field, in order, so that a difference can be read.
import { stringify } from 'yaml';
import type { PublishedValues } from '#schema/published-values.ts';

const HEADER = [
  '# The fields readers rely on, as last published, and every change of them. Written by: npm run record',
  '# Run it with every release and commit the file; the page /changes/ is made from it.',
];

export function writePublishedValues({ recordedOn, changes, values }: PublishedValues): string {
  return `${HEADER.join('\n')}\n${stringify({ recordedOn, changes, values }, { lineWidth: 0 })}`;
}
