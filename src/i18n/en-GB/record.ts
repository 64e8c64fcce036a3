// The record.
import { countOf } from './numbers.ts';

export const promiseKey = {
  dated: 'dated result,',
  year: 'only the year known,',
  dotted: 'dotted: nothing found.',
};
export const theme = 'Theme';
export const bandKey = 'Each disc is an event, each ring a news item or a report. Each leads to its page.';
export const allEntriesNewestFirst = 'All entries, newest first';
export const what = 'What';
export const groupOrTheme = 'Group or theme';
export const historyLink = 'The history, from its sources';
export const datedEntries = (count: number) => `${count} dated ${count === 1 ? 'entry' : 'entries'}`;
export const recordSpan = (from: string, entries: string) => `From ${from} to today in ${entries}`;
export const recordOf = (theme: string) => `The record: ${theme}`;
export const bandTitle = (from: string, events: number) =>
  `From ${from} to today${events > 0 ? `, with ${countOf(events, 'event')}` : ''}`;
export const bandText = (newest: string, events: number, isQuiet: boolean) =>
  `${events > 0 ? 'One disc for each event. ' : ''}The newest entry is of ${newest}${isQuiet ? '; nothing is known since' : ''}.`;
export const bodySince = (body: string, from: string) => `${body} since ${from}.`;
export const bodyFromTo = (body: string, from: string, to: string) => `${body} from ${from} to ${to}.`;
export const promisesOf = (word: string, count: number, year: string) =>
  `${word} ${count === 1 ? 'promise' : 'promises'} of ${year}, and what followed`;
export const datedResults = (count: number, last: string) =>
  `${countOf(count, 'dated result')}, ${count === 1 ? '' : 'the last '}of ${last}.`;
export const recordDescription = (title: string, from: string, entries: string) =>
  `${title}. What was done, from ${from} to today, by working group and theme: ${entries}.`;
export const nothingDated = 'Nothing dated is known yet.';
export const recordLede = (entries: string, day: string) => `${entries}, the newest of ${day}. Each has its sources.`;
export const ownLane = (name: string) => `${name} and the region`;
export const all = 'All';
export const bodyBegan = (body: string) => `${body} began`;
export const countIn = (count: number, year: string) => `${count} in ${year}`;
export const eventsBy = (counts: string) => `Events: ${counts}.`;
export const noneDated = 'Nothing dated was found.';
