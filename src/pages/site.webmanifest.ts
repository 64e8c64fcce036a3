// How a phone shows the site when it is kept on the home screen.
import type { APIRoute } from 'astro';
import { LANG } from '#i18n/language.ts';
import { readTokens } from '#files/tokens.ts';
import { toJsonResponse } from '#open-data/response.ts';
import { getSite } from '#queries/site.ts';

export const GET: APIRoute = () => {
  const { settings, toHref } = getSite();
  const { light } = readTokens();
  const icon = (size: number) => ({
    src: toHref(`/icon-${size}.png`),
    type: 'image/png',
    sizes: `${size}x${size}`,
    purpose: 'any maskable',
  });
  const manifest = {
    name: settings.name,
    short_name: settings.shortName,
    description: settings.description,
    lang: LANG,
    id: toHref('/'),
    start_url: toHref('/'),
    scope: toHref('/'),
    display: 'browser',
    background_color: light['paper'],
    theme_color: light['field'],
    icons: [icon(192), icon(512)],
  };
  return toJsonResponse(manifest, 'webmanifest');
};
