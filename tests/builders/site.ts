// Settings of a made-up site on 24 November 2026, at https://hub.example.org/.
import { readFileSync } from 'node:fs';
import type { SiteContext } from '#domain/site-context.ts';
import { readYaml } from '#files/yaml.ts';
import { siteSchema, type Site } from '#schema/site.ts';

const SETTINGS = readFileSync(new URL('../fixtures/base/content/site.yaml', import.meta.url), 'utf8');

export function makeSite(more: { contact?: Partial<Site['contact']> } = {}): SiteContext {
  const settings = siteSchema.parse(readYaml(SETTINGS).data);
  return {
    settings: { ...settings, contact: { ...settings.contact, ...more.contact } },
    day: '2026-11-24',
    toHref: (address) => address,
    toAbsolute: (address) => `https://hub.example.org${address}`,
  };
}
