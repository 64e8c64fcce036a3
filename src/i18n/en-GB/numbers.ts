// Numbers and sums in sentences.

/** From none on; what is not in the list stands in digits. */
export const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const million = (sum: string) => `${sum} million`;
export const billion = (sum: string) => `${sum} billion`;

export const fromTo = (from: string, to: string) => `${from} to ${to}`;
export const upTo = (sum: string) => `Up to ${sum}`;
export const from = (sum: string) => `From ${sum}`;
/** Of a number whose source gives no value. */
export const notPublished = 'not published';

/** "1 event", "2 events" */
export const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
