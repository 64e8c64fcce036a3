// The news as an RSS feed.
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { isRealDay } from '#schema/fields.ts';
import { getLibrary } from '#queries/library.ts';
import { getSite } from '#queries/site.ts';

export async function GET(_context: APIContext): Promise<Response> {
  const { settings, toAbsolute } = getSite();
  const { hub } = await getLibrary();
  return rss({
    title: `${settings.name}: news`,
    description: settings.description,
    site: toAbsolute('/'),
    trailingSlash: true,
    customData: '<language>en-GB</language>',
    items: (hub.byCollection.get('news') ?? []).map((entry) => ({
      title: entry.title,
      description: entry.summary,
      link: toAbsolute(entry.address),
      // A month or a year is no date for a feed; only exact days are given.
      ...(entry.date !== undefined && isRealDay(entry.date) ? { pubDate: new Date(`${entry.date}T12:00:00Z`) } : {}),
    })),
  });
}
