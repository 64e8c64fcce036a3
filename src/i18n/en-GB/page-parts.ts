// Parts that many kinds of page have.

export const sourceCount = (count: number) => (count === 1 ? 'One source' : `${count} sources`);
/** Before the last link of several, and between the others. */
export const linkSeparators = { last: ' and ', other: ', ' };
export const atAGlance = 'At a glance';
export const aboutThisPage = 'About this page';
export const sameNeed = 'The same need, now';
export const visitWebsite = 'Visit its website';
export const personToAsk = 'A person to ask';
export const howThisConnects = 'How this connects';
export const more = (count: number) => `${count} more`;
export const earlierChanges = 'Earlier changes of this page';
export const sourceTitle = (number: number, title: string) => `Source ${number}: ${title}`;
export const noDatesYet = 'No dates announced yet';
export const subscribe = 'Subscribe to the calendar';
export const andMore = (count: number) => ` and ${count} more`;
export const letters = 'Letters';
export const website = 'Website';
export const ofTitle = (title: string) => `of ${title}`;
export const inTheRecord = 'In the record';
export const older = (count: number) => `${count} older`;
export const seeTheChart = 'See the chart';
export const table = 'Table';
export const findFunding = 'Find funding';
export const entries = 'Entries';
export const byKindOfPage = 'By kind of page';
export const kind = 'Kind';
export const lists = 'Lists';
export const json = 'JSON';
export const theNumbers = 'The numbers';
export const yearOfRounds = 'The year of rounds';
export const date = 'Date';
export const comingUp = 'Coming up';
export const follow = 'Follow';
export const namesOverTime = 'Names over time';
export const askAPerson = 'Ask a person';
export const mentionedOn = (count: number, isMore: boolean) =>
  `${isMore ? 'Also mentioned' : 'Mentioned'} on ${count === 1 ? 'one page' : `${count} pages`}`;
export const objectivesByNumber = (count: number, numbers: string) => `objective${count === 1 ? '' : 's'} ${numbers}`;
export const banner = {
  noLongerMeets: 'No longer meets.',
  pastEvent: 'Past event.',
  keptPage: 'We keep this page as a record.',
  kept: 'Kept as a record.',
  readInstead: 'Read instead about',
  cancelled: 'Cancelled.',
  notHeld: 'This event is not taking place.',
  after: 'What came after:',
  due: 'Due a check.',
};
export const bannerAbout = (time: string) => `This is about ${time}. Names, roles and plans may have changed since.`;
export const bannerUnread = (day: string) =>
  `Nobody has read this whole page against its sources since ${day}. Look at them before you rely on it.`;
/** Schemes by their timing. */
export const offerKinds: Readonly<Record<string, string>> = {
  ongoing: 'Scheme without a closing date',
  rounds: 'Scheme in rounds',
  announced: 'Scheme announced',
};
export const workingGroup = 'Working group';
export const scheme = 'Scheme';
export const guide = 'Guide';
export const activeIn = (month: string) => ` Active in ${month}.`;
export const judgeAll = (count: number) => (count === 1 ? 'Judge the one scheme' : `Judge all ${count} schemes`);
export const moreAmong = (count: number, list: string) => `All ${list} (${count} more)`;
export const work = {
  ledOn: 'Led on',
  leadsOn: 'Leads on',
  contributedTo: 'Contributed to',
  contributesTo: 'Contributes to',
  ledBy: 'Led by',
  withHelp: 'With help from',
  judged: ', in our judgement',
};
export const inYear = (year: string) => ` in ${year}`;
export const worksOnIt = (verb: string, when: string) => `${verb} it${when}`;
export const notKnown = (fields: string) => `Not known: ${fields}.`;
export const reread = (day: string) => `We re-read this page on ${day}.`;
export const nextReview = (day: string) => `Next review by ${day}.`;
export const keptBy = (owner: string) => `Kept by ${owner}.`;
export const lastChange = (change: string) => `Last change: ${change}`;
export const publishers = {
  official: 'official source',
  sector: 'source in the sector',
  press: 'press',
  adviser: 'commercial adviser',
  copy: 'a copy on another site',
};
/** Of a source that gives no date. */
export const undated = 'undated';
