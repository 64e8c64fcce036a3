// Where each entry lives on the site. Addresses are root-relative and end with a slash; the base path is added when a page is drawn.
import { DEFINITIONS, type CollectionName } from '#schema/collections.ts';

/** Pages that exist without an entry of their own. */
export const FIXED_ADDRESSES = [
  '/',
  '/objectives/',
  '/themes/',
  '/groups/',
  '/news/',
  '/events/',
  '/funding/',
  '/funding/guides/',
  '/funding/rounds/',
  '/consultation/',
  '/glossary/',
  '/organisations/',
  '/about/sources/',
  '/about/freshness/',
  '/about/contribute/components/',
  '/about/contribute/fields/',
  '/about/contribute/rules/',
  '/record/',
  '/search/',
  '/changes/',
  '/feeds/',
  '/data/',
] as const;

/**
 * The address of an entry, such as /groups/test-writers/.
 * A figure needs the consultation it belongs to; a source is a place on the page of all sources.
 */
export function entryAddress(collection: CollectionName, id: string, consultation = ''): string {
  return DEFINITIONS[collection].address(id, consultation);
}

/** Of more news the archive has further pages. */
export const NEWS_ON_A_PAGE = 30;

/** The page of a series of events. */
export function seriesAddress(id: string): string {
  return `/events/series/${id}/`;
}

/** Puts the base path in front of a root-relative address; leaves whole addresses and anchors as they are. */
export function withBase(base: string, address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return `${base.replace(/\/+$/, '')}${address}`;
}
