// Funding: the finder, lists, schemes, rounds, comparison and guides.

export const closedCount = (count: number) =>
  count === 1 ? 'One closed scheme, kept as a record' : `${count} closed schemes, kept as a record`;
export const schemeCount = (count: number) => (count === 1 ? '1 scheme' : `${count} schemes`);
export const finderLede = (count: number) =>
  `Six questions judge ${count === 1 ? 'one scheme' : `all ${count} schemes`}. What is not known never hides one.`;
export const schemesByTime = (count: number) => `${schemeCount(count)}, by when you can act`;
export const changeOne = 'Change one answer';
export const changeOneOrAsk = 'Change one answer, or ask a person';
export const theMostItPays = 'The most it pays';
export const rates = {
  costs: 'Whose costs',
  work: 'Which work',
  most: 'Funder pays at most',
};
export const closed = 'Closed';
export const sixQuestions = 'Six questions';
export const takeThisAnswerBack = 'Take this answer back';
export const withoutScript =
  'Without JavaScript the six answers cannot be joined. Each link opens a list for one of them; the number says how many schemes on it may fit.';
export const askHint = {
  before: 'Answer any of them, in any order, or',
  link: 'search by name',
};
export const nothingSent = 'Nothing you choose is sent.';
export const inAddress = 'Your answers are in the address of this page: save it or send it.';
export const startAgain = 'Start again';
export const judgeAll = (count: number) => `Judge all ${count}`;
export const takeThisListAway = 'Take this list away';
export const compare = 'Compare';
export const orRing = 'Or ring';
export const roundsCaption = 'Rounds, the scheme with the newest date first';
export const scheme = 'Scheme';
export const round = 'Round';
export const opening = 'Opening';
export const closing = 'Closing';
export const note = 'Note';
export const couldThisBeForUs = 'Could this be for us?';
export const checkNeedsScript =
  'This check needs JavaScript. Without it, compare your answers with the rules on this page.';
export const answerMany = 'Answer as many as you like. Nothing is sent.';
export const schemesWithAnswers = 'Every scheme with these answers';
export const noSchemeShown = {
  text: 'Nothing that is not closed has this answer.',
  title: 'No scheme to show',
};
export const notKnownAsk = 'Not known: ask';
export const closedKept = 'Closed, kept as a record';
export const guidesThatFit = 'Guides that fit';
export const otherLists = 'Other lists';
export const narrowInFinder = 'Narrow this list in the finder';
export const isItForYou = 'Is it for you?';
export const whatYouGet = 'What you get';
export const dates = 'Dates';
export const seeRounds = 'See the year of rounds';
export const howToApply = 'How to apply';
export const whatAssessorsLookFor = 'What assessors look for';
export const moreAbout = 'More about it';
export const howSureWeAre = 'How sure we are';
export const weDidNotFind = (gap: string) => `We did not find: ${gap}`;
export const whatChanged = 'What changed';
export const beforeAndAfterIt = 'Before and after it';
export const whatElseFits = 'What else fits';
export const compareThese = 'Compare these side by side';
export const helpWithThisScheme = 'Help with this scheme';
export const allGuidesToFunding = 'All guides to funding';
export const groupsThatCanHelp = 'Groups that can help';
export const funder = 'Funder';
export const alsoKnownAs = 'Also known as';
export const compareSchemes = 'Compare schemes';
export const compareDescription = 'Up to four funding schemes side by side: what differs comes first.';
export const compareLede = 'Up to four schemes side by side. What differs comes first.';
export const allAToZ = 'All schemes, A to Z';
export const compareTitle = (title: string) => `Compare ${title}`;
export const guide = 'Guide';
export const whatToDo = 'What to do';
export const stepsOurOwn = 'The steps under “What to do” are our own, drawn from the facts on this page.';
export const guideFor = 'For whom:';
export const onThisPage = 'On this page';
export const schemesExplained = 'Schemes this guide explains';
export const otherGuides = 'Other guides';
export const guidesToFunding = 'Guides to funding';
export const guidesDescription =
  'Ten questions people ask about money for innovation, each answered in steps and with its sources.';
export const guidesLede = 'Each guide answers one question, tells you what to do, and says where it has it from.';
export const yourAnswers = 'Your answers';
export const discKey = {
  before: 'One disc for each answer, in the order of the questions:',
  fits: 'fits,',
  unknown: 'not known, so ask,',
  differs: 'does not fit.',
};
export const prepare = 'to prepare for the next.';
export const roundsDescription =
  'When funding schemes took applications, by the dates of their rounds, and where the next dates are not known.';
export const roundsForReuse = 'The year of rounds for reuse';
export const ofYearOfRounds = 'of the year of rounds';
export const roundsDrawn = 'The rounds drawn above';
export const roundsUndated = 'In rounds, without a date since then';
export const findBySix = 'Find funding by six questions';
