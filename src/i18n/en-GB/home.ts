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
