// The configuration of the forms, made from the schemas and today's entries.
import type { APIRoute } from 'astro';
import { toConfig } from '#forms/to-config.ts';
import { toResponse } from '#open-data/response.ts';
import { getLinkedEntries, getSettingLists } from '#queries/forms.ts';
import { getFormsRepository, getSite } from '#queries/site.ts';

export const GET: APIRoute = async () => {
  const { settings, toHref, toAbsolute } = getSite();
  const config = toConfig({
    repository: getFormsRepository(),
    siteUrl: toAbsolute('/'),
    logo: toHref('/favicon.svg'),
    title: settings.name,
    known: new Map([['any', await getLinkedEntries()], ...getSettingLists()]),
  });
  return toResponse('json', JSON.stringify(config));
};
