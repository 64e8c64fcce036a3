// The addresses that have moved, with the base path, as editors wrote them in content/redirects.yaml.
import redirectsText from '../../content/redirects.yaml?raw';
import { withBase } from '#domain/addresses.ts';
import { readYaml } from '#files/yaml.ts';
import { redirectsSchema } from '#schema/redirects.ts';
import { getSite } from './site.ts';

export interface Moved {
  /** Root-relative, without the base path. */
  from: string;
  fromHref: string;
  toHref: string;
  /** The new page with host, for the canonical link. */
  toAddress: string;
}

export function getMoved(): Moved[] {
  const { toAbsolute } = getSite();
  return redirectsSchema.parse(readYaml(redirectsText).data).redirects.map(({ from, to }) => ({
    from,
    fromHref: withBase(import.meta.env.BASE_URL, from),
    toHref: withBase(import.meta.env.BASE_URL, to),
    toAddress: toAbsolute(to),
  }));
}
