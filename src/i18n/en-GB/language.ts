// The name of this language, by which dates, numbers, lists and names are written and put in order.

export const LANG = 'en-GB';
