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
