// Funding: the finder, lists, schemes, rounds, comparison and guides.
import { countOf } from './numbers.ts';

export const closedCount = (count: number) =>
  count === 1 ? 'One closed scheme, kept as a record' : `${count} closed schemes, kept as a record`;
export const finderLede = (count: number) =>
  `Six questions judge ${count === 1 ? 'one scheme' : `all ${count} schemes`}. What is not known never hides one.`;
export const changeOne = 'Change one answer';
export const changeOneOrAsk = 'Change one answer, or ask a person';
export const theMostItPays = 'The most it pays';
export const rates = {
  costs: 'Whose costs',
  work: 'Which work',
  most: 'Funder pays at most',
};
export const closed = 'Closed';
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
export const skipToSchemes = 'Skip to the schemes';
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
export const allDates = 'All dates';
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
export const noForecast = 'No date of a next round is known, and this is no forecast.';
export const lookHere = (url: string) => `Look here: ${url}`;
export const confirmWith = (funder: string) => `Confirm it with the funder: ${funder}.`;
export const level = (levels: string) => `Level ${levels}`;
export const levelSuggested = (levels: string) => `Level ${levels}, our suggestion`;
const noOrCount = (count: number, one: string): string => (count === 0 ? `No ${one}s` : countOf(count, one));
export const whatThereIs = (label: string, isOneOfMany: boolean) =>
  `${isOneOfMany ? `${label}s` : label}: what there is`;
export const listDescription = (title: string, count: number, day: string) =>
  `${title}. ${noOrCount(count, 'scheme')} that may fit on ${day}, each with its funder, sums, dates and sources.`;
export const noneOn = (day: string) => `No scheme we list has this answer on ${day}.`;
export const mayFit = (count: number) => `${noOrCount(count, 'scheme')} may fit, each with the date of its facts.`;
export const askOf = (count: number, all: number) =>
  `For ${count === all ? 'all' : count} of them it is not known, so ask.`;
export const keptBelow = (count: number) =>
  `${noOrCount(count, 'closed scheme')} ${count === 1 ? 'is' : 'are'} kept below as a record.`;
export const forAndApplies = (people: string, applicants: string) => `For: ${people}. Applies: ${applicants}`;
export const withPartners = (people: string, partners: string) => `${people}. As a partner: ${partners}`;
/** After "Not known". */
export const unknown: Readonly<Record<string, string>> = {
  amount: 'amount',
  share: 'share you pay',
  stage: 'stage',
  partner: 'partner',
  region: 'place',
  apply: 'how to apply',
};
export const hatched = 'A hatched start: only the closing day is known.';
export const briefingShort = (day: string) => `briefing ${day}`;
export const fromShort = (day: string) => `from ${day}`;
export const fromTo = (from: string, to: string) => `from ${from} to ${to}`;
/** @param all says how many there are; @param dated how many of them had a round lately */
export const roundsStart = (all: string, dated: number, since: string) =>
  `${all} ${dated === 0 ? 'None' : dated} had a dated round since ${since}`;
export const noneAfter = (start: string, month: string) => `${start}, and no date after ${month} is known.`;
export const deadlineToCalendar = 'Put the deadline into your calendar';
export const remindMe = 'Remind me each month to look whether the next round has opened';
export const deadlinesOf = (name: string) => `${name}: funding deadlines`;
export const deadlinesText = 'Deadlines of funding schemes that lie ahead. Confirm each with the funder.';
export const lookWhether = (title: string) => `Look whether the next round of ${title} has opened`;
export const deadlineTitle = (title: string, round: string) => `Deadline: ${title} (${round})`;
export const ourSuggestion = 'Our suggestion';
export const readinessTitle = (stated: number, count: number) =>
  `Readiness levels of schemes: stated for ${stated} of ${count}, suggested for the rest`;
export const readinessQuestion =
  'Technology readiness levels 1 to 9 that each scheme suits. Closed schemes are included.';
export const levels = 'Levels';
export const whereFrom = 'Where from';
export const readinessBase = (shown: number, all: number) =>
  `${shown} of ${all} schemes. For the others no level is known.`;
export const sumsTitle = (least: string, most: string) => `Sums run from ${least} to ${most}`;
export const sumsQuestion =
  'What one applicant or project can get, on a scale on which each step is ten times the last. Closed schemes are included.';
export const sum = 'Sum';
export const inWords = 'In words';
export const sumsBase = (shown: number, all: number) =>
  `${shown} of ${all} schemes. For the others no sum in pounds for one applicant is known. The sums measure different things: awards, loans, finance, contracts or the cost of a project.`;
export const allKinds = 'All kinds';
export const whoCanApply = 'Who can apply';
export const whoCannot = 'Who cannot';
export const where = 'Where';
export const howFarAlong = 'How far along';
export const readinessLevel = 'Readiness level';
export const partnerNeeded = 'Partner needed';
export const mustYouPayPart = 'Must you pay part';
export const amount = 'Amount';
export const whatItPaysFor = 'What it pays for';
export const timing = 'Timing';
export const notStated = 'not stated';
export const calendarOfDeadlines = 'Calendar of deadlines';
export const groupNames = {
  open: 'Open now',
  always: 'No closing date: claim or ask now',
  rounds: 'Comes in rounds: prepare for the next',
  announced: 'Announced, not confirmed since: ask first',
  nearly: 'Nearly: one thing differs',
  other: 'Two or more things differ',
};
export const groupLabels = {
  open: 'open now',
  always: 'no closing date',
  rounds: 'in rounds',
  announced: 'announced: ask first',
  nearly: 'nearly: one thing differs',
  other: 'two or more differ',
};
export const nearlyLead = 'Grouped by the one thing. If it can change, the scheme may fit.';
export const closedLead = 'Nothing to apply for. Each page says what it paid for, and what came after.';
export const payOrPartner = 'Pay part, or bring a partner?';
export const noDateAfter = (day: string) => `No date after ${day} is known.`;
export const fitsTheme = 'About this theme';
export const openToIt = 'Open to it, by our reading';
export const judgeAgainst = (count: number) => `Judge all ${count} schemes against your answers`;
export const fundingFor = (label: string) => `Funding: ${label}`;
export const listTitles = {
  stageUnknown: 'Funding whose stage is not known',
  amountUnknown: 'Funding whose amount is not known',
  areaUnknown: 'Funding whose area is not known',
};
export const byStage = (label: string) => `Funding by stage: ${label}`;
export const byAmount = (label: string) => `Funding by amount: ${label}`;
export const byTheme = (label: string) => `Funding by theme: ${label}`;
export const byPlace = (label: string) => `Funding by place: ${label}`;
export const byState = (label: string) => `Funding by state: ${label}`;
export const payTitles = {
  yes: 'Funding if you can pay part',
  no: 'Funding if you cannot pay part',
  depends: 'Funding where your share depends',
  unknown: 'Funding whose share is not known',
};
export const partnerTitles = {
  yes: 'Funding if you have a partner',
  no: 'Funding if you have no partner',
  depends: 'Funding where the need for a partner depends',
  unknown: 'Funding where a partner may be needed',
};
export const whenTitles = {
  always: 'Funding without a closing date',
  rounds: 'Funding that comes in rounds',
  announced: 'Funding announced, to ask about first',
};
export const closedNotice = 'Closed.';
export const closedReplaced = (title: string) => `Closed, and replaced by ${title}.`;
export const seeServes = {
  before: 'See',
  link: 'what serves the same need now',
};
export const seeBelow = 'See below what else fits the same need.';
export const leaveTime = 'Leave time to register with the funder.';
export const stageRead = 'How far along: we read the steps from the sentence.';
export const readinessReading = (levels: string, text: string) => `Readiness level ${levels}: ${text}`;
export const alikeIn = (what: string) => `Alike in: ${what}`;
export const schemeDoes = (verb: string, reason: string) => `This scheme ${verb} it. ${reason}`;
export const worksOn = 'Works on';
export const roundsQuestion =
  'When each scheme took applications. A hatched start means that only the closing day is known. A disc is a day named for a briefing. A gap means that no round is dated there, and not that there was none.';
export const roundsBase = (day: string) =>
  `The dotted line is the edge of what is known, scheme by scheme. The schemes are those that came in rounds on ${day}.`;
export const citeRounds = (name: string, day: string, address: string) =>
  `“The year of rounds”. ${name}, ${day}: ${address}.`;
export const roundsFiles = {
  csv: 'The rounds as a table',
  json: 'The rounds for programs',
};
export const briefingOn = (day: string) => `briefing on ${day}`;
export const asReported = 'as reported';
export const newestRounds = 'Rounds with the newest dates';
export const asOf = (day: string) => `as of ${day}`;
export const newestDate = (day: string) => `The newest date is ${day}.`;
export const noRoundLately = 'No round of the last months is dated';
export const roundsDated = (span: string) => `Rounds are dated ${span}`;
export const roundsClosed = (span: string) => `Rounds closed ${span}; the next dates are not known yet`;
export const noneInRounds = 'No scheme that we know of comes in rounds now.';
export const all = 'All';
export const inRoundsCount = (count: number) =>
  `${countOf(count, 'scheme')} ${count === 1 ? 'comes' : 'come'} in rounds.`;
