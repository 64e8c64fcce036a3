// Follows every link of a built site that leads into the site: to a file, and to the place in it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../setup/site-files.ts';
import { type BuiltPage, readPages } from './built-pages.ts';
import { findCssLinks, findLinks } from './find-links.ts';

export interface SiteToCheck {
  folder: string;
  /** Address the site was built for, without a slash at the end. */
  url: string;
  /** "/" or "/hub/". */
  base: string;
}

/** What is wrong, by the page or file it stands in: "/groups/" → ["/group/ leads nowhere"]. */
export function findDeadLinks({ folder, url, base }: SiteToCheck): Map<string, string[]> {
  const pages = readPages(folder);
  const ids = new Map(pages.map((page) => [page.file, listIds(page)]));
  const dead = new Map<string, string[]>();
  const note = (where: string, value: string): void => {
    const fault = follow(where, value);
    if (fault) dead.set(where, [...(dead.get(where) ?? []), fault]);
  };

  function follow(from: string, value: string): string | undefined {
    // Calendar apps fetch such an address as a browser fetches the page it stands on.
    const target = new URL(value.replace(/^webcal:/, new URL(url).protocol), `${url}${base}${from.slice(1)}`);
    if (target.origin !== url) return undefined;
    if (!target.pathname.startsWith(base)) return `${value} leaves the folder of the site (${base})`;
    const path = decodeURIComponent(target.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const real = join(folder, file);
    if (!existsSync(real) || !statSync(real).isFile()) return `${value} leads nowhere`;
    const anchor = decodeURIComponent(target.hash.slice(1));
    const places = ids.get(file);
    if (anchor !== '' && places && !places.has(anchor)) return `${value}: there is no such place on that page`;
    return undefined;
  }

  for (const page of pages) {
    // The page for lost readers answers at any address: its links must not depend on where it stands.
    for (const { value } of findLinks(page.root)) note(page.path, value);
  }
  for (const file of listFiles(folder)) {
    if (file.endsWith('.css'))
      for (const value of findCssLinks(readFileSync(join(folder, file), 'utf8'))) note(`/${file}`, value);
    if (/\.(?:xml|webmanifest)$/.test(file))
      for (const value of findAddresses(readFileSync(join(folder, file), 'utf8'))) note(`/${file}`, value);
  }
  return dead;
}

function listIds({ root }: BuiltPage): Set<string> {
  return new Set(root.querySelectorAll('[id]').map((element) => element.id));
}

/** Addresses in feeds, site maps and the manifest. */
function findAddresses(text: string): string[] {
  const inXml = [...text.matchAll(/<(?:loc|link)[^>]*>([^<]+)</g)].map(([, address = '']) => address);
  const inJson = [...text.matchAll(/"(?:src|start_url|scope)":\s*"([^"]+)"/g)].map(([, address = '']) => address);
  return [...inXml, ...inJson];
}
