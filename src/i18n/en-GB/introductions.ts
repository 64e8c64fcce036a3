// What stands above the lists of sections, and what search engines are told of them, where the settings of the site say nothing.

export const objectivesLede = (name: string) => `What ${name} set out to do, and who serves which objective.`;
export const objectivesDescription = (name: string) =>
  `The objectives of ${name}, and the working groups that serve them.`;
export const themesLede = (region: string) => `What ${region} is strong in. Working groups take up these themes.`;
export const themesDescription = (region: string) => `The themes of innovation in ${region}, and who works on them.`;
export const groupsLede = (name: string) =>
  `The working groups of ${name}, with what each is for and when it last met.`;
export const groupsDescription =
  'The working groups: what each is for, how it links to objectives and themes, and when it last met.';
export const newsLede = 'Short summaries of what was published, each with its date and a link to the original.';
export const newsDescription = (name: string) => `Short summaries of what was published about ${name} and its setting.`;
export const eventsLede = 'Meetings and events, with what came of them.';
export const eventsDescription = (name: string) =>
  `Meetings and events of ${name} and its working groups, with what came of them.`;
export const fundingLede = 'Six questions judge all schemes. What is not known never hides one.';
export const fundingDescription = (region: string) =>
  `Grants, loans, investment, contracts, tax relief and advice for innovation in ${region}, each with its sources and the date of its facts.`;
export const consultationLede = (region: string) =>
  `What people in ${region} were asked about innovation, what they said and what followed.`;
export const glossaryLede = 'Terms and acronyms in plain words. Each has its source.';
export const glossaryDescription = (region: string) =>
  `The terms and acronyms of innovation in ${region}, in plain words, each with its source.`;
export const organisationsLede =
  'Who is who, by their place in the innovation ecosystem. Bodies that have ended say so.';
export const organisationsDescription = (region: string) =>
  `Who is who in the innovation ecosystem of ${region}, by role, with their names over time.`;
