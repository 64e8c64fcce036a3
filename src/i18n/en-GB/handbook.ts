// Pages of the handbook that are made from the code: fields, rules and components.

export const inThisHandbook = 'In this handbook';
export const componentsDescription =
  'The words of our own that draw numbers, names, charts and notes, each as you write it and as it looks.';
export const forEditors = 'For editors';
export const componentsLede =
  'A component is a word between < and > that draws something: a number from the data, a linked name, a chart. These are all there are.';
export const youWrite = 'You write';
export const youGet = 'You get';
export const fieldsDescription = (lede: string) => `${lede} Each field with what to write and an example.`;
export const toStart = 'To start one:';
export const neededFields = 'Needed fields';
export const fieldsYouMayAdd = 'Fields you may add';
export const fieldsOverview = 'Every kind of entry on this site, where its files lie, and each field it has.';
export const fieldsLede =
  'A field is one line at the top of a file: its name, a colon and its value. These are all the kinds of file there are.';
export const settingsAndCodebooks = 'Settings and codebooks';
export const rules = 'Rules';
export const wrong = 'Wrong';
export const right = 'Right';
export const whatTheCheckerSays = 'What the checker says';
export const rulesDescription = 'Every kind of mistake the checker finds in our words and numbers, and how to mend it.';
