// Addresses that have moved, and the ledger of every address the site has ever published.
import { z } from 'astro/zod';
import { day, list } from './fields.ts';

/** Its parts are ids, each of which can be the name of a folder. */
export const PAGE_ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;
const LONGEST_ADDRESS = 200;

/** A page's address: it begins and ends with a slash. */
export const pageAddress = (example: string) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be an address') })
    .max(LONGEST_ADDRESS, `must have at most ${LONGEST_ADDRESS} characters`)
    .regex(PAGE_ADDRESS, `must be an address of a page of this site, such as ${example}`);

const address = () => pageAddress('/news/office-opens/');

/** A page, or a place on it. */
export const SITE_ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[a-z0-9-]+)?$/;

export const target = () =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be an address') })
    .regex(SITE_ADDRESS, 'must be an address of this site, such as /news/office-opens/');

export const redirectsSchema = z.strictObject({
  redirects: list(
    z.strictObject({
      from: address().meta({ help: 'The old address, as it was published.', example: '/news/old-name/' }),
      to: target().meta({
        help: 'The address that answers instead, with "#" and the name of a heading where it is a part of a page.',
        example: '/news/new-name/',
      }),
      since: day().optional().meta({ help: 'The day of the move.', example: '2026-11-24' }),
    }),
  )
    .default([])
    .meta({ help: 'One item for each address that has moved.' }),
});

export const publishedSchema = z.strictObject({
  published: list(address())
    .default([])
    .meta({ help: 'Every address ever published. A script adds to it; nothing is ever taken out.' }),
});
