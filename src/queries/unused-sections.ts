// Answers nothing for a page of a section that is not in use, so that a build does not write it.
import { base } from 'astro:config/server';
import { defineMiddleware } from 'astro:middleware';
import { sectionOfAddress } from '#domain/sections.ts';
import { SETTINGS } from './settings.ts';

export const onRequest = defineMiddleware(({ url }, next) => {
  const section = sectionOfAddress(`/${url.pathname.slice(base.length)}`);
  return section === undefined || SETTINGS.sections.includes(section) ? next() : new Response(null, { status: 404 });
});
