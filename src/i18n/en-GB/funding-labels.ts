// Schemes in few words: who may apply, for what, until when. Pages and the scripts of the finder share them.

export const people = {
  person: 'Person, sole trader or freelancer',
  'small-firm': 'Start-up, small or medium firm',
  'large-firm': 'Large firm',
  university: 'University or college',
  'research-organisation': 'Research organisation',
  nhs: 'NHS or care body',
  charity: 'Charity',
  'social-enterprise': 'Social enterprise',
  'public-body': 'Council or other public body',
};

export const peoplePlural = {
  person: 'people',
  'small-firm': 'small firms',
  'large-firm': 'large firms',
  university: 'universities',
  'research-organisation': 'research bodies',
  nhs: 'NHS and care',
  charity: 'charities',
  'social-enterprise': 'social enterprises',
  'public-body': 'public bodies',
};

export const kinds = {
  grant: 'Grant',
  loan: 'Loan',
  investment: 'Investment',
  contract: 'Contract',
  'tax-relief': 'Tax relief',
  partnership: 'Partnership',
  advice: 'Advice and support',
};

export const steps = {
  idea: 'Idea',
  feasibility: 'Feasibility',
  prototype: 'Prototype',
  trial: 'Trial',
  'selling-more': 'Selling more',
};

/** Readiness levels as a hint beside the steps; our own reading. */
export const stepHints = {
  idea: 'level 1–2',
  feasibility: 'level 3',
  prototype: 'level 4–6',
  trial: 'level 7–8',
  'selling-more': 'level 9',
};

export const bands = {
  'up-to-25000': 'Up to £25,000',
  '25000-to-100000': '£25,000 to £100,000',
  '100000-to-1-million': '£100,000 to £1 million',
  'over-1-million': 'Over £1 million',
};

export const answers = {
  pay: { no: 'No', yes: 'Yes, a part', depends: 'It depends' },
  partner: { no: 'No', yes: 'Yes', depends: 'It depends' },
};

export const peopleShort = {
  person: 'Person',
  'small-firm': 'Small firm',
  university: 'University',
  'research-organisation': 'Research body',
  charity: 'Charity',
  'public-body': 'Council',
};

export const askedAbout = {
  who: 'who',
  need: 'kind of help',
  stage: 'stage',
  sum: 'sum',
  where: 'place',
  pay: 'share',
  partner: 'partner',
};

export const measures = {
  award: '',
  'project-cost': 'project cost',
  loan: 'loan',
  investment: 'finance',
  contract: 'contract',
  bid: 'bid',
};

/** Firms of any size. */
export const firms = 'firms';
export const andOthers = (people: string) => `${people} and others`;
export const yes = 'Yes';
export const no = 'No';
export const whereItDepends = 'Where it depends';
export const notKnown = 'Not known';
/** In a cell for which every source is silent. */
export const silent = 'not known';
export const questions = {
  who: 'Who are you?',
  need: 'What do you need?',
  stage: 'How far along?',
  sum: 'How much?',
  theme: 'Theme',
  where: 'Where?',
  when: 'When?',
  pay: 'Can you pay part of the cost?',
  partner: 'Have you a partner, or can you find one?',
};
/** People as they choose who they are, where that is shorter than how a rule names them. */
export const peopleChosen = {
  person: 'Sole trader or person',
  'public-body': 'Council or public body',
};
export const fitsCount = (count: number, areAll: boolean, isPartner: boolean) =>
  `Fits ${areAll ? 'all ' : ''}${count}${isPartner ? ' as a partner' : ''}`;
export const sumLooks = (isLarge: boolean) => `Looks too ${isLarge ? 'large' : 'small'}: ask`;
export const differsIn = (rules: string) => `Differs: ${rules}`;
export const askAbout = (count: number, names: string, isFirst: boolean) =>
  `${isFirst ? 'Ask' : 'ask'} about ${count}: ${names}`;
export const forPeople = (people: string) => `for ${people}`;
export const notForPlace = 'not for your place';
export const mustPayPart = 'you must pay part';
export const partnerNeeded = 'partner needed';
export const only = (step: string) => `${step} only`;
export const fromTo = (from: string, to: string) => `from ${from} to ${to}`;
export const asReported = (span: string) => `${span}, as reported`;
export const spanOf = (opens: string, closes: string) => `${opens} to ${closes}`;
export const closingDate = (when: string) => `closing date ${when}`;
export const openingDate = (when: string) => `opening date ${when}`;
export const briefing = (day: string) => `briefing on ${day}`;
export const clockOn = (clock: string, day: string) => `${clock} on ${day}`;
/** A project cost beside its kind. */
export const projectShort = 'project';
export const perTime = (sum: string, time: 'month') => `${sum} a ${time},`;
export const payAbout = (sum: string) => `You pay from about ${sum} a month`;
export const arithmetic = (cost: string, percent: number) =>
  `Our arithmetic: ${cost} a month, less the ${percent}% the funder pays at most.`;
/** Of the schemes picked for comparison. */
export const chosen = (count: number) => `${count} chosen:`;
export const chooseOneMore = 'choose one more to compare';
export const mostChosen = 'You can compare up to four: remove one to choose another.';
export const compareThem = 'compare them';
export const leftOut = 'The link had answers we do not know, or two answers to one question. They were left out.';
