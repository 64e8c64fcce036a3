// Promise: every link within the site leads to a page that exists, and to a heading that is on it.
import { toFinding, type Finding, type Place } from '../finding.ts';
import { addressOf, isDerivedAddress } from '../read/addresses.ts';
import { isEntry, type ContentFile, type Snapshot } from '../read/snapshot.ts';
import { findNearest } from '../text/nearest.ts';
import { orList, showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';
import { isSafeAddress } from './addresses-are-safe.ts';

export const linksLeadSomewhere: Rule = (snapshot) => snapshot.files.flatMap((file) => checkFile(snapshot, file));

function checkFile(snapshot: Snapshot, file: ContentFile): Finding[] {
  return (file.prose?.words?.links ?? []).flatMap(({ url, place }) => {
    if (!/^[/#]/.test(url) || !isSafeAddress(url)) return [];
    const finding = checkAddress(snapshot, file, place, url);
    return finding === undefined ? [] : [finding];
  });
}

function checkAddress(snapshot: Snapshot, file: ContentFile, place: Place, url: string): Finding | undefined {
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  if (path !== '' && !snapshot.addresses.has(path)) {
    return isDerivedAddress(path) ? undefined : noPage(snapshot, file, place, path);
  }
  const target = path === '' ? file : snapshot.addresses.get(path);
  if (path !== '' && target === file && anchor === '') {
    return toFinding('link-self', {
      file: file.path,
      place,
      what: `The link ${showValue(url)} leads to the page it stands on.`,
      remedy: 'Link to the page that was meant, to a heading with #, or write the words alone.',
      value: url,
    });
  }
  if (anchor === '') return undefined;
  if (path === '/about/sources/') return checkSource(snapshot, file, place, anchor);
  return target === undefined ? undefined : noHeading(file, target, place, anchor);
}

function noPage({ addresses }: Snapshot, file: ContentFile, place: Place, path: string): Finding {
  const mended = `${path
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\.(?:html?|mdx?)$/, '')}/`;
  const findNear = (): string[] => {
    if (addresses.has(mended)) return [mended];
    const known = [...addresses.keys()].filter((address) => !address.includes('/rules/') || path.includes('/rules/'));
    return findNearest(path, known);
  };
  return toFinding('link-target-missing', {
    file: file.path,
    place,
    what: `The link ${showValue(path)} leads to no page of this site.`,
    remedy: () => didYouMean(findNear()) ?? 'Look the address up on the site, and copy what stands after its name.',
    value: path,
    mend: addresses.has(mended) ? { from: path, to: mended } : undefined,
  });
}

/** Only headings in the words are known here; a page of fields alone has others, made by its template. */
function noHeading(file: ContentFile, target: ContentFile, place: Place, anchor: string): Finding | undefined {
  const known = target.prose?.anchors ?? [];
  if (known.length === 0 || known.includes(anchor)) return undefined;
  const where = target === file ? 'this page' : isEntry(target) ? (addressOf(target) ?? target.path) : target.path;
  return toFinding('link-anchor-missing', {
    file: file.path,
    place,
    what: `The words of ${where} have no heading ${showValue(`#${anchor}`)}.`,
    remedy: () =>
      didYouMean(findNearest(anchor, known).map((id) => `#${id}`)) ??
      `Its headings are: ${known
        .slice(0, 8)
        .map((id) => `#${id}`)
        .join(', ')}.`,
    value: anchor,
  });
}

function checkSource({ entries }: Snapshot, file: ContentFile, place: Place, id: string): Finding | undefined {
  const sources = entries.get('sources');
  if (sources === undefined || sources.has(id)) return undefined;
  return toFinding('link-anchor-missing', {
    file: file.path,
    place,
    what: `The page of sources has no source ${showValue(`#${id}`)}.`,
    remedy: () =>
      didYouMean(findNearest(id, sources.keys()).map((name) => `#${name}`)) ??
      'Use the id of a file in content/sources.',
    value: id,
  });
}

function didYouMean(near: readonly string[]): string | undefined {
  return near.length === 0 ? undefined : `Did you mean ${orList(near.map((address) => showValue(address)))}?`;
}
