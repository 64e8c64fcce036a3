// A small page at every address that has moved, for hosts that know no redirects.
import type { APIContext } from 'astro';
import { toResponse } from '#open-data/response.ts';
import { getMovedAddresses, type MovedAddress } from '#queries/redirects.ts';
import { toRedirectPage } from '#views/redirects.ts';

export const getStaticPaths = async () =>
  (await getMovedAddresses()).map((moved) => ({
    params: { from: moved.from.replace(/^\/|\/$/g, '') },
    props: { moved },
  }));

export function GET({ props }: APIContext<{ moved: MovedAddress }>): Response {
  return toResponse('html', toRedirectPage(props.moved));
}
