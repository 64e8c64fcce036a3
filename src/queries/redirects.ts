// The addresses that have moved, with the base path, as editors wrote them in content/redirects.yaml.
import { base } from 'astro:config/server';
import redirectsText from 'site-content/redirects.yaml?raw';
import { withBase } from '#domain/addresses.ts';
import { readYaml } from '#files/yaml.ts';
import { redirectsSchema } from '#schema/redirects.ts';
import { getLaterAddresses } from './entries.ts';
import { getSite } from './site.ts';

export interface MovedAddress {
  /** Root-relative, without the base path. */
  from: string;
  fromHref: string;
  toHref: string;
  /** The new page with host, for the canonical link. */
  toAddress: string;
}

/** Without those that lead to what was published after the day of the build. */
export async function getMovedAddresses(): Promise<MovedAddress[]> {
  const { toAbsolute } = getSite();
  const later = await getLaterAddresses();
  const { redirects } = redirectsSchema.parse(readYaml(redirectsText).data);
  return redirects
    .filter(({ to }) => !later.has(to))
    .map(({ from, to }) => ({
      from,
      fromHref: withBase(base, from),
      toHref: withBase(base, to),
      toAddress: toAbsolute(to),
    }));
}
