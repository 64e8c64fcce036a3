// What stands above the list of a section, and what search engines are told of it: words of the settings, else the ordinary ones.
import * as t from '#i18n/introductions.ts';
import type { SiteContext } from '#domain/site-context.ts';

interface Introduction {
  kind?: string;
  lede: string;
  description: string;
}

type Names = Pick<SiteContext['settings'], 'region' | 'inSentences'>;
type Introduced = Exclude<keyof SiteContext['settings']['introductions'], 'figures'>;

const ORDINARY: Record<Introduced, (names: Names) => { lede: string; description: string }> = {
  objectives: ({ inSentences }) => ({
    lede: t.objectivesLede(inSentences),
    description: t.objectivesDescription(inSentences),
  }),
  themes: ({ region }) => ({
    lede: t.themesLede(region),
    description: t.themesDescription(region),
  }),
  groups: ({ inSentences }) => ({
    lede: t.groupsLede(inSentences),
    description: t.groupsDescription,
  }),
  news: ({ inSentences }) => ({
    lede: t.newsLede,
    description: t.newsDescription(inSentences),
  }),
  events: ({ inSentences }) => ({
    lede: t.eventsLede,
    description: t.eventsDescription(inSentences),
  }),
  funding: ({ region }) => ({
    lede: t.fundingLede,
    description: t.fundingDescription(region),
  }),
  consultation: ({ region }) => ({
    lede: t.consultationLede(region),
    description: t.consultationLede(region),
  }),
  glossary: ({ region }) => ({
    lede: t.glossaryLede,
    description: t.glossaryDescription(region),
  }),
  organisations: ({ region }) => ({
    lede: t.organisationsLede,
    description: t.organisationsDescription(region),
  }),
};

export function toIntroduction(section: Introduced, { settings }: Pick<SiteContext, 'settings'>): Introduction {
  const { kind, lede, description } = settings.introductions[section] ?? {};
  const ordinary = ORDINARY[section](settings);
  return {
    ...(kind === undefined ? {} : { kind }),
    lede: lede ?? ordinary.lede,
    description: description ?? ordinary.description,
  };
}
