// A small page at every address that has moved, for hosts that know no redirects.
import type { APIContext } from 'astro';
import { getMovedAddresses, type MovedAddress } from '#queries/redirects.ts';
import { toRedirectPage } from '#views/redirects.ts';

export const getStaticPaths = async () =>
  (await getMovedAddresses()).map((moved) => ({
    params: { from: moved.from.replace(/^\/|\/$/g, '') },
    props: { moved },
  }));

export function GET({ props }: APIContext<{ moved: MovedAddress }>): Response {
  return new Response(toRedirectPage(props.moved), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
