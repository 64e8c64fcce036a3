// Promise: no entry stands at an address the site uses for something else.
import { FIXED_ADDRESSES } from '#domain/addresses.ts';
import { START, toFinding } from '../finding.ts';
import { addressOf } from '../read/addresses.ts';
import { isEntry } from '../read/snapshot.ts';
import type { Rule } from './rule.ts';

const FIXED: ReadonlySet<string> = new Set(FIXED_ADDRESSES);

export const addressesAreFree: Rule = ({ files }) =>
  files.filter(isEntry).flatMap((file) => {
    const address = addressOf(file) ?? '';
    const holder = holderOf(address);
    if (holder === undefined) return [];
    return toFinding('address-taken', {
      file: file.path,
      place: START,
      what: `The address ${address} already belongs to ${holder}.`,
      remedy: 'Rename the file: its name is its address.',
      value: address,
    });
  });

function holderOf(address: string): string | undefined {
  if (FIXED.has(address)) return 'a page of the site itself';
  if (/^\/news\/\d{4}\/$/.test(address)) return 'the list of that year’s news';
  if (address === '/funding/compare/') return 'the comparison of schemes';
  return undefined;
}
