// The states of a scheme, in words and with their dates. Every page has the script that keeps them true.

export const states = {
  open: 'Open',
  'opens-soon': 'Opens soon',
  ongoing: 'No closing date',
  rounds: 'Comes in rounds',
  announced: 'Announced: ask first',
  closed: 'Closed',
};
export const opens = (when: string) => `Opens ${when}`;
export const closes = (when: string) => `Closes ${when}`;
export const daysLeft = (days: number) => `Open, ${days} days left`;
export const inDays = (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);
export const setToEnd = (when: string) => `Set to end ${when}`;
export const setToEndAsk = (when: string) => `Was due to end ${when}: ask`;
export const ended = (when: string) => `Ended ${when}`;
export const byLaw = 'Ongoing by law';
export const lastRound = (day: string, isAhead: boolean) => `${isAhead ? 'Due to close' : 'Last closed'} ${day}`;
/** "on 31 March 2026", "in March 2026" */
export const onDay = (when: string, isDay: boolean) => `${isDay ? 'on' : 'in'} ${when}`;
export const moment = (clock: string, date: string) => `${clock} UK time, ${date}`;
export const midnight = (date: string) => `Midnight UK time at the end of ${date}`;
export const weekday = (name: string, day: string) => `${name} ${day}`;
export const undated = 'Undated facts';
export const factsOf = (month: string) => `Facts of ${month}`;
export const askBefore = (facts: string) => `${facts}. Ask before you plan on it.`;
/** In place of the questions of a scheme when they do not arrive. */
export const questionsMissing = 'The questions could not be loaded. Load the page again.';
export const askFirst = (facts: string) => `${facts}: ask first`;
