// Promise: every redirect arrives at a page, and no address ever published is lost.
import { toFinding, type Finding } from '../finding.ts';
import { isDerivedAddress, readPublished, readRedirects, type Redirect } from '../read/addresses.ts';
import { findSetting } from '../read/setting-lists.ts';
import { isDraft, type ContentFile, type Snapshot, type Rule } from '../read/snapshot.ts';
import { findNearest } from '../text/nearest.ts';
import { orList, showValue } from '../text/show-value.ts';

export const redirectsHaveTargets: Rule = (snapshot) => {
  const redirects = readRedirects(snapshot);
  // A draft has no page, whatever was published at its address.
  const pages = [...snapshot.addresses].filter(([, file]) => file === undefined || !isDraft(file));
  const published = { ...snapshot, addresses: new Map(pages) };
  return [...checkRedirects(published, redirects), ...checkLedger(published, redirects, snapshot.addresses)];
};

function checkRedirects(snapshot: Snapshot, redirects: readonly Redirect[]): Finding[] {
  const file = findSetting(snapshot.files, 'redirects');
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const firstOf = new Map(redirects.toReversed().map(({ from, index }) => [from, index]));
  return redirects.flatMap(({ from, to, index }) => {
    const isRepeated = firstOf.get(from) !== index;
    const fault = isRepeated ? repeatedFault(from) : faultOf(snapshot, targets, from, to);
    if (file?.fields === undefined || fault === undefined) return [];
    const place = file.fields.yaml.placeOfValue(['redirects', index, fault.at]);
    return toFinding('redirect-broken', file.path, place, {
      what: fault.what,
      remedy: fault.remedy,
      value: from,
    });
  });
}

/** Folders of the built site that hold files and no pages. */
const OF_FILES = /^\/(?:api|calendar|fonts|pagefind|share)\//;

interface RedirectFault {
  at: 'from' | 'to';
  what: string;
  remedy: string | (() => string);
}

function repeatedFault(from: string): RedirectFault {
  return { at: 'from', what: `There are two redirects from ${from}.`, remedy: 'Keep the one that is right.' };
}

function faultOf(
  snapshot: Snapshot,
  targets: ReadonlyMap<string, string>,
  from: string,
  to: string,
): RedirectFault | undefined {
  const { addresses } = snapshot;
  if (OF_FILES.test(from)) {
    return {
      at: 'from',
      what: `The site keeps files below ${from}, and no page was ever there.`,
      remedy: 'Delete the redirect.',
    };
  }
  // A list of funding ends with its answer: its address has the form of the lists that remain.
  if (addresses.has(from) || (!/^\/(?:funding|events)\//.test(from) && isDerivedAddress(from, snapshot))) {
    return {
      at: 'from',
      what: `The page ${from} still exists, so nobody would be led on.`,
      remedy: 'Delete the redirect, or the page.',
    };
  }
  if (targets.has(to.replace(/#.*$/, ''))) {
    const loops = followsTo(targets, from);
    return {
      at: 'to',
      what: loops
        ? `The redirect from ${from} leads in a circle.`
        : `The redirect leads to ${to}, which has moved itself.`,
      remedy: 'Lead every old address straight to the page that exists today.',
    };
  }
  const page = to.replace(/#.*$/, '');
  if (addresses.has(page) || isDerivedAddress(page, snapshot)) return undefined;
  return {
    at: 'to',
    what: `The redirect leads to ${showValue(to)}, where there is no page.`,
    remedy: () => {
      const near = findNearest(page, addresses.keys());
      return near.length > 0
        ? `Did you mean ${orList(near.map((address) => showValue(address)))}?`
        : 'Name a page that exists.';
    },
  };
}

function followsTo(targets: ReadonlyMap<string, string>, from: string): boolean {
  const seen = new Set<string>();
  for (let next = targets.get(from); next !== undefined && !seen.has(next); next = targets.get(next)) {
    if (next === from) return true;
    seen.add(next);
  }
  return false;
}

/** The ledger grows with every release; a lost address breaks somebody's bookmark. */
function checkLedger(snapshot: Snapshot, redirects: readonly Redirect[], withDrafts: Snapshot['addresses']): Finding[] {
  const ledger = findSetting(snapshot.files, 'published-addresses');
  const published: unknown = ledger?.fields?.data?.['published'];
  // What has moved is not known while the file of redirects cannot be read.
  const file = findSetting(snapshot.files, 'redirects');
  if (!Array.isArray(published) || (file !== undefined && file.fields?.data === undefined)) return [];
  const moved = new Set(redirects.map(({ from }) => from));
  const known = readPublished(snapshot.files);
  const fresh = [...snapshot.addresses].flatMap(([address, entry]) =>
    entry === undefined || known.has(address) || /[^a-z0-9/.-]/.test(address) ? [] : [address],
  );
  // Capitals in the name of a file have a rule of their own.
  const inCapitals = new Set([...snapshot.addresses.keys()].map((address) => address.toLowerCase()));
  return published.flatMap((address: unknown, index) => {
    if (
      typeof address !== 'string' ||
      inCapitals.has(address) ||
      moved.has(address) ||
      isDerivedAddress(address, snapshot)
    )
      return [];
    return toFinding(
      'address-lost',
      ledger?.path ?? 'content',
      ledger?.fields?.yaml.placeOfValue(['published', index]),
      {
        what: `The address ${address} was published and has no page any more.`,
        remedy: () =>
          adviseLost(address, withDrafts.get(address), findNearest(address, fresh)[0], redirects.length > 0),
        value: address,
      },
    );
  });
}

/** A page renamed in the same change is one that was never published before. */
function adviseLost(
  address: string,
  draft: ContentFile | undefined,
  near: string | undefined,
  hasOthers: boolean,
): string {
  const item = `{ from: ${address}, to: ${near ?? '…'} }`;
  const write = hasOthers
    ? `add to content/redirects.yaml:   - ${item}`
    : `write in content/redirects.yaml, in place of its last line:   redirects: [${item}]`;
  if (draft !== undefined) return `Take "draft: true" off ${draft.path}, or ${write}`;
  return near === undefined ? `Bring the page back, or ${write}` : `If its page is ${near} now, ${write}`;
}
