// How fresh the site is, its sources, its changes and its last tests.

export const publisherCount = (count: number) => (count === 1 ? 'one publisher' : `${count} publishers`);
export const lastTests = 'What the last tests found';
export const lastTestsCaption = 'What was tried, on how much, and how it was shown';
export const tried = 'Tried';
export const on = 'On';
export const shownIn = 'Shown in';
export const inThisSection = 'In this section';
export const freshness = 'How fresh this site is';
export const freshnessDescription =
  'When pages were last read against their sources, which are due to be read again, and how outside links answered.';
export const freshnessLede =
  'Each page is read against its sources from time to time. Here is what was read, what is due, and who keeps it.';
export const sourceChanged = 'Pages whose source has changed';
export const keptBy = (owner: string, count: number) => `Kept by ${owner}, ${count}`;
export const due = 'Due to be read again';
export const overdueNone = {
  text: 'A page that is due will be listed here, under the role that keeps it.',
  title: 'Nothing is overdue',
};
export const dueOn = (day: string) => `due ${day}`;
export const reviewsByKindOfPage = 'Reviews by kind of page';
export const pages = 'Pages';
export const readInFull = 'Read in full';
export const overdue = 'Overdue';
export const dueSoon = 'Due within 3 months';
export const keptAsARecord = 'Kept as a record';
export const readInFullMeaning =
  '“Read in full” counts pages that somebody has read as a whole, with the day recorded. A small edit does not count. News and events are about a past day and are not read again.';
export const outsideLinks = 'Outside links';
export const checkedOn = (day: string, counts: string) => `Checked on ${day}. ${counts}.`;
export const notChecked = {
  text: 'When the links to other sites are next checked, their answers will be listed here with the day.',
  title: 'Not checked yet',
};
export const moreFreshness = {
  between: 'and',
  after: 'have pages of their own.',
  sources: 'All sources',
  changes: 'what has changed',
};
export const sourcesDescription =
  'Every publication our facts come from, by publisher, with its date and the pages that rest on it.';
export const sourcesLede = (count: number) =>
  `Every fact names its source. ${count === 1 ? 'Here is the one so far' : `These are all ${count} of them`}, by publisher, with the pages that rest on each.`;
export const usedOn = 'Used on';
export const changesDescription =
  'Deadlines, amounts, dates, places and numbers that changed, newest first, with the old number or date.';
export const changesLede =
  'Changes of deadlines, amounts, dates, places and numbers, and of who can apply. Changes of wording alone are not listed.';
export const changesNone = {
  text: 'A changed deadline, amount, date, place or number will be listed here, with the old value beside the new one.',
  title: 'No changes yet',
};
export const changesHow = 'How changes are found';
export const changesOnPages = 'Each page also lists its own changes at its foot.';
export const faultsFound = (count: number) =>
  `These tests found ${count} ${count === 1 ? 'fault' : 'faults'} on that day.`;
export const testedOn = (day: string, browser: string) => `Run on ${day} with ${browser}.`;
export const testEngine = (name: string, version: string, rules: number) => `${name} ${version}, ${rules} rules`;
export const testedWith = (schemes: string, widths: string) => `${schemes}; ${widths} pixels wide`;
export const noFaults = 'None of these tests found a fault on that day.';
/** Fields by their id in the record of changes. */
export const changed: Readonly<Record<string, string>> = {
  opens: 'Opens',
  deadline: 'Deadline',
  amount: 'Amount',
  who: 'Who can apply',
  status: 'Status',
  date: 'Date',
  rhythm: 'Met',
  ends: 'Ends',
  place: 'Place',
};
export const timings = { ongoing: 'no closing date', rounds: 'in rounds', announced: 'announced', ended: 'ended' };
export const newHere = 'New on this site.';
export const nowStated = (name: string, now: string) => `${name}: ${now}.`;
export const noLongerStated = (name: string, was?: string) =>
  `${name}: no longer given${was === undefined ? '' : `, before that ${was}`}.`;
export const nowDiffers = (name: string, now: string, was: string) => `${name}: ${now}, before that ${was}.`;
export const changesFound = (day: string) =>
  `With every release the fields that readers rely on are compared with what was published before. The record was last brought up to date on ${day}. Other changes are written down by editors.`;
export const whatSource = {
  changed: 'has changed on',
  gone: 'was found to be gone on',
  moved: 'was found to have moved on',
};
export const itsSource = (change: string, day: string) => `its source ${change} ${day}`;
export const linkCounts = {
  answers: 'answered',
  moved: 'have moved, with a redirect',
  missing: 'have no page there any more',
  silent: 'gave no answer',
};
export const noAnswer = 'no answer';
export const answered = (status: number) => `answer ${status}`;
