// Promise: every link within the site leads to a page that exists, and to a heading that is on it.
import { COLLECTIONS } from '#schema/collections.ts';
import { anchorsOfAddress, anchorsOfCollection, isTemplateAnchor } from '#domain/page-anchors.ts';
import { START, toFinding, type Finding, type Place } from '../finding.ts';
import { SITE_ADDRESS } from '#schema/redirects.ts';
import { isGroup } from '../read/walk-values.ts';
import { addressOf, isDerivedAddress, isUnused } from '../read/addresses.ts';
import { isEntry, type ContentFile, type Snapshot, type Rule } from '../read/snapshot.ts';
import { findNearest } from '../text/nearest.ts';
import { orList, showValue, quoteExcerpt } from '../text/show-value.ts';
import { isSafeAddress } from '../text/safe-address.ts';
import { addressesOfSettings, findSetting } from '../read/setting-lists.ts';

export const linksHaveTargets: Rule = (snapshot) => snapshot.files.flatMap((file) => checkFile(snapshot, file));

function checkFile(snapshot: Snapshot, file: ContentFile): Finding[] {
  return (file.prose?.outline?.links ?? []).flatMap(({ url, place }) => {
    if (!/^[/#]/.test(url) || !isSafeAddress(url)) return [];
    const finding = checkAddress(snapshot, file, place, url);
    return finding === undefined ? [] : [finding];
  });
}

/** A link from a file to an address of this site. */
function checkAddress(snapshot: Snapshot, file: ContentFile, place: Place, url: string): Finding | undefined {
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  // Told by the rule about sections.
  if (isUnused(path, snapshot.unused)) return undefined;
  if (path !== '' && !snapshot.addresses.has(path)) {
    return isDerivedAddress(path, snapshot) ? undefined : noPage(snapshot, file, place, path);
  }
  const target = path === '' ? file : snapshot.addresses.get(path);
  if (path !== '' && target === file && anchor === '') {
    return toFinding('link-self', file.path, place, {
      what: `The link ${showValue(url)} leads to the page it is on.`,
      remedy: 'Link to the page that was meant, to a heading with #, or remove the link and keep its text.',
      value: url,
    });
  }
  if (anchor === '') return undefined;
  if (path === '/about/sources/') return checkSource(snapshot, file, place, anchor);
  if (target !== undefined) return checkHeading(snapshot, file, target, place, anchor);
  const known = anchorsOfAddress(path, snapshot.lists.get('themeKinds')?.keys() ?? [anchor]);
  return known === undefined || known.includes(anchor) ? undefined : noPlace(file, place, anchor, path, known);
}

function noPage({ addresses }: Snapshot, file: ContentFile, place: Place, path: string): Finding {
  const fixed = `${path
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/(?:\/index)?\.(?:html?|mdx?)$/, '')}/`;
  const findNear = (): string[] => {
    if (addresses.has(fixed)) return [fixed];
    const known = [...addresses.keys()].filter((address) => !address.includes('/rules/') || path.includes('/rules/'));
    return findNearest(path, known);
  };
  return toFinding('link-target-missing', file.path, place, {
    what: `The link ${showValue(path)} leads to no page of this site.`,
    remedy: () => didYouMean(findNear()) ?? 'Look the address up on the site, and copy what stands after its name.',
    value: path,
    fix: addresses.has(fixed) ? { from: path, to: fixed } : undefined,
  });
}

/** A heading of the text, or an anchor of the page’s template. What cannot be read is reported separately. */
function checkHeading(
  { entries }: Snapshot,
  file: ContentFile,
  target: ContentFile,
  place: Place,
  anchor: string,
): Finding | undefined {
  if (!isEntry(target)) return undefined;
  const { collection, id } = target.locus;
  if (COLLECTIONS[collection].format === 'mdx' && target.prose?.outline === undefined) return undefined;
  const headings = target.prose?.anchors ?? [];
  const figure = /^figure-(.+)$/.exec(anchor)?.[1];
  const isFigureElsewhere =
    figure !== undefined &&
    collection === 'consultations' &&
    entries.get('figures')?.get(figure)?.locus.consultation !== id;
  if (headings.includes(anchor) || (isTemplateAnchor(anchor, collection) && !isFigureElsewhere)) return undefined;
  const where = target === file ? 'this page' : (addressOf(target) ?? target.path);
  return noPlace(file, place, anchor, where, [...headings, ...anchorsOfCollection(collection)]);
}

function noPlace(file: ContentFile, place: Place, anchor: string, where: string, known: readonly string[]): Finding {
  return toFinding('link-anchor-missing', file.path, place, {
    what: `There is no heading ${showValue(`#${anchor}`)} on ${where === 'this page' ? where : quoteExcerpt(where)}.`,
    remedy: () =>
      didYouMean(findNearest(anchor, known).map((id) => `#${id}`)) ??
      (known.length === 0
        ? 'It has no headings to link to.  Link to the page, without # and what follows.'
        : `Its headings are: ${known
            .slice(0, 8)
            .map((id) => `#${id}`)
            .join(', ')}.`),
    value: anchor,
  });
}

function checkSource({ entries }: Snapshot, file: ContentFile, place: Place, id: string): Finding | undefined {
  const sources = entries.get('sources');
  if (sources === undefined || sources.has(id)) return undefined;
  return toFinding('link-anchor-missing', file.path, place, {
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

// Promise: the addresses of this site that settings name, its tasks, search pins and searches, lead to pages.

export const settingsHaveTargets: Rule = (snapshot) =>
  snapshot.files.flatMap((file) =>
    addressesOfSettings(file).flatMap(({ url, place }) => checkAddress(snapshot, file, place, url) ?? []),
  );

/** A place on a page that a redirect leads to; whether there is the page has a rule of its own. */
export const redirectsHaveHeadings: Rule = (snapshot) => {
  const file = findSetting(snapshot.files, 'redirects');
  const list: unknown = file?.fields?.data?.['redirects'];
  if (file === undefined || !Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const to = isGroup(item) ? item['to'] : undefined;
    if (typeof to !== 'string' || !SITE_ADDRESS.test(to) || !snapshot.addresses.has(to.replace(/#.*$/, ''))) return [];
    const place = file.fields?.yaml.placeOfValue(['redirects', index, 'to']) ?? START;
    return checkAddress(snapshot, file, place, to) ?? [];
  });
};
