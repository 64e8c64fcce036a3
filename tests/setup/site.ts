// Before the tests of the site: build it once, serve it, find a browser. SITE_DIR=dist tests a site that is built already.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium, type FoundBrowser } from '../browser/chromium.ts';
import { serveSite } from '../browser/server.ts';
import { buildSite } from '../site/build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absolute path of the built site. */
    siteFolder: string;
    /** Whole address of its home page. */
    siteUrl: string;
    browser: FoundBrowser;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['SITE_DIR'];
  if (given !== undefined && !existsSync(resolve(given, 'index.html'))) {
    throw new Error(`SITE_DIR is "${given}", and no site is built there. Leave it out to have the tests build one.`);
  }
  const folder = given === undefined ? await buildSite({ name: 'site' }) : resolve(given);
  const server = await serveSite(folder);
  project.provide('siteFolder', folder);
  project.provide('siteUrl', server.url);
  project.provide('browser', await findChromium());
  return () => server.close();
}
