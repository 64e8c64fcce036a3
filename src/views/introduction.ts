// What stands above the list of a section, and what search engines are told of it: words of the settings, else the ordinary ones.
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
    lede: `What ${inSentences} set out to do, and who serves which objective.`,
    description: `The objectives of ${inSentences}, and the working groups that serve them.`,
  }),
  themes: ({ region }) => ({
    lede: `What ${region} is strong in. Working groups take up these themes.`,
    description: `The themes of innovation in ${region}, and who works on them.`,
  }),
  groups: ({ inSentences }) => ({
    lede: `The working groups of ${inSentences}, with what each is for and when it last met.`,
    description: 'The working groups: what each is for, how it links to objectives and themes, and when it last met.',
  }),
  news: ({ inSentences }) => ({
    lede: 'Short summaries of what was published, each with its date and a link to the original.',
    description: `Short summaries of what was published about ${inSentences} and its setting.`,
  }),
  events: ({ inSentences }) => ({
    lede: 'Meetings and events, with what came of them.',
    description: `Meetings and events of ${inSentences} and its working groups, with what came of them.`,
  }),
  funding: ({ region }) => ({
    lede: 'Six questions judge all schemes. What is not known never hides one.',
    description: `Grants, loans, investment, contracts, tax relief and advice for innovation in ${region}, each with its sources and the date of its facts.`,
  }),
  consultation: ({ region }) => ({
    lede: `What people in ${region} were asked about innovation, what they said and what followed.`,
    description: `What people in ${region} were asked about innovation, what they said and what followed.`,
  }),
  glossary: ({ region }) => ({
    lede: 'Terms and acronyms in plain words. Each has its source.',
    description: `The terms and acronyms of innovation in ${region}, in plain words, each with its source.`,
  }),
  organisations: ({ region }) => ({
    lede: 'Who is who, by their place in the innovation ecosystem. Bodies that have ended say so.',
    description: `Who is who in the innovation ecosystem of ${region}, by role, with their names over time.`,
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
