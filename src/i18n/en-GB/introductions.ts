// What stands above the lists of sections, and what search engines are told of them, where the settings of the site say nothing.

interface Names {
  region: string;
  /** The name of the hub in a sentence. */
  inSentences: string;
}

export const introductions = {
  objectives: ({ inSentences }: Names) => ({
    lede: `What ${inSentences} set out to do, and who serves which objective.`,
    description: `The objectives of ${inSentences}, and the working groups that serve them.`,
  }),
  themes: ({ region }: Names) => ({
    lede: `What ${region} is strong in. Working groups take up these themes.`,
    description: `The themes of innovation in ${region}, and who works on them.`,
  }),
  groups: ({ inSentences }: Names) => ({
    lede: `The working groups of ${inSentences}, with what each is for and when it last met.`,
    description: 'The working groups: what each is for, how it links to objectives and themes, and when it last met.',
  }),
  news: ({ inSentences }: Names) => ({
    lede: 'Short summaries of what was published, each with its date and a link to the original.',
    description: `Short summaries of what was published about ${inSentences} and its setting.`,
  }),
  events: ({ inSentences }: Names) => ({
    lede: 'Meetings and events, with what came of them.',
    description: `Meetings and events of ${inSentences} and its working groups, with what came of them.`,
  }),
  funding: ({ region }: Names) => ({
    lede: 'Six questions judge all schemes. What is not known never hides one.',
    description: `Grants, loans, investment, contracts, tax relief and advice for innovation in ${region}, each with its sources and the date of its facts.`,
  }),
  consultation: ({ region }: Names) => {
    const lede = `What people in ${region} were asked about innovation, what they said and what followed.`;
    return { lede, description: lede };
  },
  glossary: ({ region }: Names) => ({
    lede: 'Terms and acronyms in plain words. Each has its source.',
    description: `The terms and acronyms of innovation in ${region}, in plain words, each with its source.`,
  }),
  organisations: ({ region }: Names) => ({
    lede: 'Who is who, by what they do for innovation. Those that have ended say so.',
    description: `Who does what for innovation in ${region}, with the names they have had.`,
  }),
};
