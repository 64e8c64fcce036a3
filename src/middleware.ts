// A section that is not in use has no page and no file: in a build none is written, and the dev server says that there is none.
import { base } from 'astro:config/server';
import { defineMiddleware } from 'astro:middleware';
import { sectionOfAddress } from '#domain/sections.ts';
import { SETTINGS } from '#queries/settings.ts';

export const onRequest = defineMiddleware(({ url }, next) => {
  const section = sectionOfAddress(`/${url.pathname.slice(base.length)}`);
  return section === undefined || SETTINGS.sections.includes(section) ? next() : new Response(null, { status: 404 });
});
