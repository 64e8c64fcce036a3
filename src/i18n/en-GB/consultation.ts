// Consultations and their figures.

export const forReuse = (figure: string) => `${figure} for reuse`;
export const ofFigure = (figure: string) => `of ${figure}`;
export const linkToThisFigure = 'Link to this figure';
export const cannotTell = 'What this cannot tell you';
export const licenceAndCitation = 'Licence and citation';
export const citeAs = (citation: string) => `Cite as: ${citation}`;
export const source = 'Source:';
export const figuresOnThisPage = 'Figures on this page';
export const whereThisStands = 'Where this stands';
export const howToAnswer = 'How to answer';
export const answerTheQuestions = 'Answer the questions';
export const whatHappens = 'What happens to your answers';
export const whatWasPromised = 'What was promised';
export const byDay = (day: string) => `By ${day}.`;
export const inTheirOwnWords = 'In their own words';
export const quotesAgreed = 'Only from people who agreed to be quoted.';
export const askedTerm = 'Asked';
export const asked = (question: string) => `Asked: ${question}`;
export const whatFollowed = 'What followed:';
export const whatFollowedState = (state: string) => `What followed: ${state}`;
export const noDateStated = 'No date stated';
export const notFound = 'Not found:';
export const otherFigures = 'Other figures';
export const before = 'Previous';
export const next = 'Next';
export const whatWasConcluded = 'What was concluded';
export const methodAndLimits = 'Method and limits';
export const whoAnswered = 'Who was asked and who answered';
export const whatIsNotKnown = 'What is not known';
export const whatItSaid = 'What it said';
export const findingsOf = (title: string) => `Findings of ${title}`;
export const allData = {
  before: 'All tables and drawings are in the',
  link: 'list of data',
};
export const openUntil = (time: string) => `Open until ${time}.`;
export const closedSince = (time: string) => `Closed since ${time}.`;
export const canAnswer = (time: string) => `People can answer until ${time}`;
export const couldAnswer = (time: string) => `People could answer until ${time}`;
/** @param isDay true for a day, false for a month or a year */
export const kept = (when: string, isDay: boolean, isLate: boolean) =>
  `Kept${isLate ? ' late' : ''}, ${isDay ? 'on' : 'in'} ${when}.`;
export const evidence = (count: number) => `${count} ${count === 1 ? 'piece' : 'pieces'} of public evidence found`;
export const nextSteps = (count: number, word: string) => `The ${word} next ${count === 1 ? 'step' : 'steps'}`;
export const life = {
  open: 'Open',
  openText: 'People answer',
  closed: 'Closed',
  closedText: 'The answers are counted',
  feedback: 'Feedback',
  feedbackText: 'The results are published',
  outcome: 'Outcome',
  outcomeText: 'What followed is recorded',
};
export const ukTime = (clock: string, weekday: string, day: string) => `${clock} UK time, ${weekday} ${day}`;
export const promiseStates = {
  passed: 'That day has passed, and the promise has not been kept so far.',
  ahead: 'That day is still to come.',
  kept: 'Kept; no source states the day.',
};
export const states = {
  counting: 'Closed, results to come',
  published: 'Closed, results published',
  followed: 'Closed, with what followed',
};
export const consultationOf = (year: string) => `Consultation of ${year}`;
export const recordOf = (period: string) =>
  `A record of ${period}. Organisations are named as they were then; some may no longer exist.`;
export const noEvidence = 'No public evidence found';
export const proposedIn = (year: string) => `What was proposed in ${year}, and what followed.`;
export const saidIn = (year: string) => `Said in ${year}:`;
export const articleOf = (year: string) => `The article of ${year}, in short`;
export const answered = 'Answered';
export const ofThoseSent = 'of those sent the questionnaire';
export const alsoHeard = 'Also heard';
export const others = 'Others';
export const figureNumber = (number: number) => `Figure ${number}`;
export const figureOf = (number: number, year: string) => `Figure ${number} of the consultation of ${year}`;
export const share = 'Share';
export const number = 'Number';
export const rating = 'Rating';
export const value = 'Value';
export const tableTitle = (number: number, values: string) => `Table ${number}. ${values}`;
export const otherAnswers = 'Other answers, not broken down in the source (worked out)';
export const restNotBroken = (rest: number) => `The other ${rest}% is not broken down in the source`;
export const notNumbers = 'The values were not published as numbers.';
export const showQuestion = 'We show the question, the scale and what the text concludes, and nothing more.';
export const fileKinds = {
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  embed: 'Embed',
};
export const fileTitles = {
  csv: 'The numbers as a table',
  json: 'The numbers for programs',
  svg: 'The chart as a drawing',
  png: 'The chart as a picture',
  embed: 'A small page to show on another site',
};
export const base = (people: string) => `Base: ${people} people answered this question.`;
export const between = (low: string, high: string) => `between ${low} and ${high}`;
export const pointsApart = (points: number) => `up to ${points} percentage points higher or lower`;
export const byChance = (chance: string, shares: number, isCorrected: boolean) =>
  `In a random sample of this size, chance alone could make ${shares === 1 ? 'the true share lie' : 'each true share'} ${chance} (95% Wilson interval${isCorrected ? ', corrected for the size of the population' : ''}).`;
export const restFrom = (rest: number, others: readonly string[]) =>
  `The ${rest}% is worked out from the ${others.join(' and the ')}.`;
export const citeFigure = (title: string, name: string, year: string, figure: number, address: string) =>
  `“${title}”. ${name}, consultation of ${year}, figure ${figure}: ${address}.`;
export const citeNumbers = (publisher: string, title: string, date: string) =>
  `Numbers: ${publisher}, “${title}”, ${date}.`;
export const question = (question: string) => `Question: “${question}”`;
export const units = {
  shares: 'Shares in per cent',
  people: 'Numbers of people',
  scores: 'Scores on the scale',
  both: 'Numbers of people, and shares in per cent',
  numbers: 'Numbers as people gave them',
};
export const askedOf = (question: string, asked: string, period: string, unit: string) =>
  `${question} Asked of: ${asked}, ${period}. ${unit}.`;
export const baseEverybody = (count: string) => `Base: everybody who was asked (${count}).`;
export const baseGroups = 'Base: each group has its own, shown in the table.';
export const baseUnknown = 'We do not know how many people answered this question.';
export const smallBase = ' That is a small base: read the shares with care.';
export const tooFew = ' That is too few for shares, so people are counted.';
export const weighted = (count: string) => ` The shares are weighted and as certain as ${count} unweighted answers.`;
export const chosen = 'People chose whether to answer, so those who did may differ from those who did not.';
/** Below a figure in the picture of a shared link. */
export const ofHub = (hub: string, figure: string) => `${hub}, consultation, ${figure.toLowerCase()}`;
