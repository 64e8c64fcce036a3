// Before the tests of a site: build it once, serve it, find a browser. The project `site` looks at the real content, `hub` at a made-up
// one. SITE_DIR=dist, and HUB_DIR for the other, test a site that is built already.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { findChromium, NoBrowser, type Chromium } from '../browser/chromium.ts';
import { buildSite, HUB_CONTENT } from './build-site.ts';
import { leadsOn, listPages } from './site-files.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What editors write may be longer than code is made for; of the made-up hub nothing may. */
    isRealContent: boolean;
    /** The folder of content it was built from. */
    contentFolder: string;
    /** Absolute path of the built site. */
    siteFolder: string;
    /** Whole address of its home page. */
    siteUrl: string;
    /** The day it was built for. */
    siteDay: string;
    /** Root-relative addresses of all its pages. */
    pages: string[];
    /** The browser, or the sentence that says why there is none. */
    browser: Chromium | { missing: string };
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const isHub = project.name === 'hub';
  const setting = isHub ? 'HUB_DIR' : 'SITE_DIR';
  const given = process.env[setting];
  if (given !== undefined && !existsSync(resolve(given, 'index.html'))) {
    throw new Error(`${setting} is "${given}", and no site is built there. Leave it out to have the tests build one.`);
  }
  const folder = resolve(given ?? (await (isHub ? buildSite('hub', { CONTENT_DIR: HUB_CONTENT }) : buildSite('site'))));
  const { address, close } = await serve({ folder, host: '127.0.0.1', port: 0, base: '/' });
  project.provide('isRealContent', !isHub);
  project.provide('contentFolder', isHub ? HUB_CONTENT : 'content');
  project.provide('siteFolder', folder);
  project.provide('siteUrl', address);
  project.provide('siteDay', readDay(folder));
  project.provide(
    'pages',
    listPages(folder).filter((path) => !leadsOn(folder, path)),
  );
  project.provide('browser', await findOrExplain());
  return close;
}

/** Everything that the site publishes as data names its day. */
function readDay(folder: string): string {
  const published = readFileSync(resolve(folder, 'api/v1/pages.json'), 'utf8');
  return (JSON.parse(published) as { day: string }).day;
}

/** Without a browser the other tests still run; those that need one fail with this sentence. */
async function findOrExplain(): Promise<Chromium | { missing: string }> {
  try {
    return await findChromium(process.env);
  } catch (error) {
    if (error instanceof NoBrowser) return { missing: error.message };
    throw error;
  }
}
