// Pages of the handbook that are made from the code: fields, rules and components.

export const inThisHandbook = 'In this handbook';
export const componentsDescription =
  'Our components, which draw numbers, names, charts and notes, each as you write it and as it looks.';
export const forEditors = 'For editors';
export const componentsLede =
  'A component is a word between < and > that draws something: a number from the data, a linked name, a chart. These are all there are.';
export const youWrite = 'You write';
export const youGet = 'You get';
export const fieldsDescription = (lede: string) => `${lede} Each field with what to write and an example.`;
export const toStart = 'To start one:';
export const neededFields = 'Needed fields';
export const fieldsYouMayAdd = 'Fields you may add';
export const fieldsOverview = 'Every kind of entry on this site, where its files are, and each field it has.';
export const fieldsLede =
  'A field is one line at the top of a file: its name, a colon and its value. These are all the kinds of file there are.';
export const settingsAndCodebooks = 'Settings and codebooks';
export const rules = 'Rules';
export const wrong = 'Wrong';
export const right = 'Right';
export const whatTheCheckerSays = 'What the checker says';
export const rulesDescription = 'Every kind of mistake the checker finds in our words and numbers, and how to fix it.';
/** Where a component may stand. */
export const places = {
  inline: 'It goes in a sentence.',
  block: 'It goes on lines of its own, with a blank line before and after it.',
};
export const weights = {
  error: 'An error: nothing is published until it is fixed.',
  warning: 'A warning: advice, which stops nothing.',
};
export const rulesLede = (rules: number, errors: number) =>
  `The checker knows ${rules} kinds of mistake. ${errors} are errors, which have to be fixed before anything is published; ${rules - errors} are warnings, which are advice.`;
export const rulesOf = (group: string) => `Rules: ${group.toLowerCase()}`;
export const rulesOfDescription = (group: string) =>
  `What the checker says about mistakes in ${group.toLowerCase()}, and how to fix each.`;
export const rulesOfLede = (count: number) =>
  `${count === 1 ? 'One kind' : `${count} kinds`} of mistake, each with an example and what to do.`;
export const needed = 'needed';
export const fieldsSummary = (count: number, needed: string) =>
  `${count} ${count === 1 ? 'field' : 'fields'}. Needed: ${needed || 'none'}.`;
export const fieldsOf = (kind: string) => `Fields of ${kind}`;
export const fieldsOfOne = (kind: string, isOnly: boolean) =>
  `Fields of ${isOnly ? 'the' : /^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
export const fileIs = (path: string, hasText: boolean) =>
  `The file is ${path}. ${hasText ? 'Its fields are between two lines of three hyphens, and its text is below them.' : 'It has fields and no text.'}`;
/** What may be written into a field, in a sentence. */
export const forms = {
  entry: 'the collection and id of an entry, such as groups/test-writers',
  row: 'the id of a row in the table of a figure',
  number: 'a number',
  flag: 'only true, or left out',
  choice: 'one of these words',
  group: 'these fields',
  day: 'a day, written 2018-02-28',
  'partial-day': 'a date as exact as it is known: 2018-02-28, 2018-02 or, with quotes, "2018"',
  'local-time': 'a day and a time in the UK, written 2018-02-28T17:00',
  'web-address': 'a whole web address, with https://',
  text: 'text',
};
export const idFrom = (collection: string) => `an id from ${collection}`;
export const wholeNumber = (min: number, max: string) => `a whole number from ${min} to ${max}`;
export const textOf = (min: number, max: number) => `text, ${min} to ${max} characters`;
export const listOf = (item: string) => `A list. Each item is ${item}`;
export const listOfGroups = 'A list. Each item has these fields';
