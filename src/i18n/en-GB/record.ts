// The record.

export const promiseKey = {
  dated: 'dated result,',
  year: 'only the year known,',
  dotted: 'dotted: nothing found.',
};
export const theme = 'Theme';
export const bandKey = 'Each disc is an event, each ring a news item or a report. All lead to their pages.';
export const allEntriesNewestFirst = 'All entries, newest first';
export const what = 'What';
export const groupOrTheme = 'Group or theme';
export const historyLink = 'The history, from its sources';
