// Promise: every address in the words is one of a few safe forms, and nothing but our own pictures is loaded.
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { toFinding, type Finding } from '../finding.ts';
import { findPictures } from '../read/pictures.ts';
import { placeOf, type ProsePart } from '../read/prose-part.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

export const addressesAreSafe: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose }: ContentFile): Finding[] {
  if (prose?.tree === undefined) return [];
  const found: Finding[] = [];
  visit(prose.tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') found.push(...checkLink(file, prose, node, node.url));
  });
  for (const { node, url } of findPictures(prose)) found.push(...checkPicture(file, prose, node, url));
  return found;
}

function checkLink(file: string, prose: ProsePart, node: Nodes, url: string): Finding[] {
  const place = placeOf(prose, node);
  if (!isSafeAddress(url)) return [unsafe(file, prose, node, url)];
  if (/^(?:https?:|mailto:|\/|#)/i.test(url)) return [];
  const shown = showValue(url);
  return [
    toFinding('link-relative', {
      file,
      place,
      what: url === '' ? 'The link has no address.' : `The address ${shown} does not say where it begins.`,
      remedy: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/.test(url)
        ? `Write https:// in front:   https://${url}`
        : 'Write an address of this site from its first slash, such as /groups/smart-places/, or another one with https://.',
      value: url,
    }),
  ];
}

/** Pictures are our own: an address of another site in one would tell that site who reads the page. */
function checkPicture(file: string, prose: ProsePart, node: Nodes, url: string): Finding[] {
  if (!isSafeAddress(url)) return [unsafe(file, prose, node, url)];
  if (!/^https?:/i.test(url)) return [];
  return [
    toFinding('picture-remote', {
      file,
      place: placeOf(prose, node),
      what: `The picture ${showValue(url)} comes from another site.`,
      remedy: 'Save it in content/pictures/ if its licence allows it, and write /pictures/ and its name.',
      value: url,
    }),
  ];
}

function unsafe(file: string, prose: ProsePart, node: Nodes, url: string): Finding {
  return toFinding('address-unsafe', {
    file,
    place: placeOf(prose, node),
    what: `The address ${showValue(url)} could run code or hide where it leads.`,
    remedy: 'Use a whole address with https://, or an address of this site from its first slash.',
    value: url,
  });
}

/**
 * Browsers drop control characters and spaces from an address and read \ as /, so the form is judged after that.
 * Safe are https, http, mailto, a single slash, a place on the page, and words without any scheme.
 */
export function isSafeAddress(url: string): boolean {
  const seen = url.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
  if (seen !== url || /[\\<>"'`{}|^]/.test(seen)) return false;
  if (seen.startsWith('//')) return false;
  if (/^https?:/i.test(seen)) return /^https?:\/\/[^/@]+(?:[/?#]|$)/i.test(seen);
  const scheme = /^[^/?#]*:/.exec(decodeLoosely(seen))?.[0];
  return scheme === undefined || scheme.toLowerCase() === 'mailto:';
}

function decodeLoosely(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
