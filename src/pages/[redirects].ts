// Moved addresses for hosts: "_redirects" and a map for nginx. A file of that name here would not be a route.
import type { APIContext } from 'astro';
import { getMovedAddresses } from '#queries/redirects.ts';
import { toHostRules, toNginxMap } from '#views/redirects.ts';

export const getStaticPaths = () => [
  { params: { redirects: '_redirects' }, props: { write: toHostRules } },
  { params: { redirects: 'redirects.nginx.conf' }, props: { write: toNginxMap } },
];

export async function GET({ props }: APIContext<{ write: typeof toHostRules }>): Promise<Response> {
  return new Response(props.write(await getMovedAddresses()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
