// The page for editors who use forms. Not in the navigation, the site map or the search; see docs/decisions/0010.
import type { APIRoute } from 'astro';
import { toFormsPage } from '#forms/to-page.ts';
import { getChangedSources } from '#queries/changed-sources.ts';
import { getRenderContext } from '#queries/render-context.ts';
import { getFormsRepository } from '#queries/site.ts';
import { toChangedForms } from '#views/freshness.ts';

export const GET: APIRoute = async () => {
  const context = await getRenderContext();
  const { settings, absent, toHref } = context;
  const start = '/about/contribute/';
  const page = toFormsPage({
    siteName: settings.name,
    nameStart: settings.nameStart,
    nameEnd: settings.nameEnd,
    repository: getFormsRepository(),
    homeHref: toHref('/'),
    handbookHref: toHref(absent.has(start) ? `${start}rules/` : start),
    changed: toChangedForms(await getChangedSources(), context),
  });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
