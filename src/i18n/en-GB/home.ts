// The home page.

export const latestNews = 'Latest news:';
export const eventsAhead = 'Events ahead';
export const noDate = {
  before: 'No date is announced yet.',
  after: '.',
};
export const inRounds = 'In rounds: prepare for the next';
export const wholeRecord = 'The whole record, by group and theme';
export const whatPeopleSaid = 'What people said';
export const whoWorkedOnWhat = 'Who worked on what';
export const now = {
  money: 'money you can claim or ask for',
  rounds: 'what comes in rounds',
  person: 'a person to ring',
};
export const nowLedeNone = 'Events, organisations and guides that help today.';
export const factsUpTo = (month: string) => ` Facts up to ${month}.`;
export const allOpenNow = 'All open now';
export const allAlways = (count: number) =>
  count === 1 ? 'The one without a closing date' : `All ${count} without a closing date`;
export const recordLede = 'What was done and what came of it. Each line leads to its source.';
export const allChartsAndTables = 'All charts and tables';
export const notPublished = 'not published';
export const objectivesAndThemes = 'Objectives and themes';
