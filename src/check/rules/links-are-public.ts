// Promise: no address leads to the editor's own computer or network, where no reader can follow, nor to a host that looks like another.
import { domainToUnicode } from 'node:url';
import { isHostAtHome, isHostOfOtherLetters } from '#text/web-host.ts';
import { toFinding, type Finding, type Place } from '../finding.ts';
import type { ContentFile, Snapshot, Rule } from '../read/snapshot.ts';
import { walkValues } from '../read/walk-values.ts';
import { showValue } from '../text/show-value.ts';

export const linksArePublic: Rule = (snapshot) => snapshot.files.flatMap((file) => checkFile(snapshot, file));

function checkFile({ addresses }: Snapshot, { path: file, prose, fields }: ContentFile): Finding[] {
  const found: Finding[] = [];
  const check = (url: string, place: Place): void => {
    const { href, hostname, pathname, search, hash } = parse(url) ?? {};
    if (href === undefined || hostname === undefined) return;
    const host = domainToUnicode(hostname);
    const written = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '';
    if (isHostOfOtherLetters(host)) found.push(lookAlike(file, place, url, host, 'has letters of another alphabet'));
    else if (written !== written.normalize('NFKC'))
      found.push(lookAlike(file, place, url, written, 'has characters that browsers read as other letters'));
    const path = `${pathname ?? ''}${search ?? ''}${hash ?? ''}`;
    const isAtHome = isHostAtHome(hostname);
    // Two hosts may both have /about/; an entry of ours at its own address is the site itself.
    const isOwnPage = !isAtHome && /^\/[^/]+\/[^/]+\//.test(path) && addresses.get(pathname ?? '') !== undefined;
    if (!isAtHome && !isOwnPage) return;
    // The home page is that of every host.
    const isOurs = path !== '/' && addresses.has(pathname ?? '');
    found.push(
      toFinding('link-local', file, place, {
        what: isAtHome
          ? `${showValue(url)} leads to a computer, not to a page on the web.`
          : `${showValue(url)} seems to lead to this site, by the address of one host.`,
        remedy: isOurs
          ? `Write:   ${path}`
          : 'Copy the address a reader would use, or remove the link and keep its text.',
        value: url,
        fix: isOurs && prose !== undefined ? { from: url, to: path } : undefined,
      }),
    );
  };
  for (const { url, place } of prose?.outline?.links ?? []) check(url, place);
  if (fields !== undefined) {
    for (const [{ writtenAs }, value, path] of walkValues(fields)) {
      if (writtenAs === 'web-address') check(String(value), fields.yaml.placeOfValue(path));
    }
  }
  return found;
}

/** As browsers read it, so that 127.1 and 0x7f000001 are the same computer. */
function parse(url: string): URL | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
}

function lookAlike(file: string, place: Place, url: string, host: string, fault: string): Finding {
  return toFinding('address-unsafe', file, place, {
    what: `The host ${showValue(host)} ${fault}, which may look like those of another host.`,
    remedy: 'Open the page, see whose it is, and copy its address again.  If it is right, name the source in words.',
    value: url,
  });
}
