// The news and events of one theme as an RSS feed.
import type { APIContext } from 'astro';
import { toRssResponse } from '#feeds/write-feeds.ts';
import { toPaths, type Entry } from '#queries/entries.ts';
import { getLibrary } from '#queries/library.ts';
import { getSite } from '#queries/site.ts';
import { toEntryFeed } from '#views/feeds.ts';

export const getStaticPaths = async () => toPaths('themes');

export async function GET({ props }: APIContext<{ entry: Entry<'themes'> }>): Promise<Response> {
  return toRssResponse(toEntryFeed(await getLibrary(), getSite().settings.name, 'themes', props.entry.id));
}
