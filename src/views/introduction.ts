// What stands above the list of a section, and what search engines are told of it: words of the settings, else the ordinary ones.
import { introductions } from '#i18n/introductions.ts';
import type { SiteContext } from '#domain/site-context.ts';

export function toIntroduction(section: keyof typeof introductions, { settings }: Pick<SiteContext, 'settings'>) {
  const { kind, lede, description } = settings.introductions[section] ?? {};
  const ordinary = introductions[section](settings);
  return {
    ...(kind === undefined ? {} : { kind }),
    lede: lede ?? ordinary.lede,
    description: description ?? ordinary.description,
  };
}
