// The news as an RSS feed.
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { lastDayOf } from '#domain/days.ts';
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
      pubDate: new Date(`${lastDayOf(entry.date ?? '').replace(/-31$/, '-28')}T12:00:00Z`),
    })),
  });
}
