// Moved addresses in the three forms hosts understand: a page that leads on, a _redirects file and a map for nginx.
import * as t from '#i18n/frame.ts';
import { LANG } from '#i18n/language.ts';

export interface Redirect {
  /** Old address with the base path. */
  fromHref: string;
  /** New address with the base path. */
  toHref: string;
  /** New address with host. */
  toAddress: string;
}

/** For hosts that know no redirects. Addresses are checked by the schema: they hold no character HTML would read. */
export function toRedirectPage({ toHref, toAddress }: Pick<Redirect, 'toHref' | 'toAddress'>): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${LANG}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${t.hasMovedTo(toHref)}</title>`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'none'; object-src 'none'; base-uri 'none'">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${toAddress.replace(/#.*$/, '')}">`,
    `<meta http-equiv="refresh" content="0; url=${toHref}">`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${t.hasMoved}</h1>`,
    `<p>${t.readItAt} <a href="${toHref}">${toAddress}</a>.</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** For Netlify, Cloudflare Pages and others that read this form. */
export function toHostRules(redirects: readonly Redirect[]): string {
  return redirects.map(({ fromHref, toHref }) => `${fromHref} ${toHref} 301\n`).join('');
}

/** Used as: include this file in the http block, then in the server block: if ($moved_to) { return 301 $moved_to; } */
export function toNginxMap(redirects: readonly Redirect[]): string {
  const lines = redirects.map(({ fromHref, toHref }) => `  ${fromHref} ${toHref};\n`);
  return `map $uri $moved_to {\n  default "";\n${lines.join('')}}\n`;
}
