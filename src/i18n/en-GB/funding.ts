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
export const takeThisAnswerBack = 'Clear this answer';
export const withoutScript =
  'Without JavaScript the six answers cannot be combined. Each link opens a list for one of them; the number says how many schemes on it may fit.';
export const askHint = {
  before: 'Answer any of them, in any order, or',
  link: 'search by name',
};
export const nothingSent = 'Nothing you choose is sent.';
export const inAddress = 'Your answers are in the address of this page: save it or send it.';
export const startAgain = 'Start again';
export const skipToSchemes = 'Skip to the schemes';
export const judgeAll = (count: number) => (count === 1 ? 'Judge the one scheme' : `Judge all ${count}`);
export const takeThisListAway = 'Download this list';
export const compare = 'Compare';
export const orRing = 'Or ring';
export const ring = (phone: string) => `Ring\u00a0${phone}`;
export const roundsCaption = 'Rounds, the scheme with the newest date first';
export const scheme = 'Scheme';
export const round = 'Round';
export const opening = 'Opening';
export const closing = 'Closing';
/** Before a date of a round where the table is set as lines. */
export const openingInLine = 'opening';
export const closingInLine = 'closing';
export const panelOf = (label: string, schemes: number) => `${label}, ${countOf(schemes, 'scheme')}`;
export const note = 'Note';
export const couldThisBeForUs = 'Could this be for us?';
export const checkNeedsScript =
  'This check needs JavaScript. Without it, compare your answers with the rules on this page.';
export const answerMany = 'Answer as many as you like. Nothing is sent.';
export const schemesWithAnswers = 'Every scheme with these answers';
export const noSchemeShown = {
  text: 'No scheme has this answer, apart from closed ones.',
  title: 'No scheme to show',
};
export const notKnownAsk = 'Not known: ask';
export const notNamedAsk = 'Named for others: ask';
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
export const tips = { open: 'Advice before you apply', closed: 'What applicants were told' };
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
export const guidesLede = 'Each guide answers one question, tells you what to do, and names its sources.';
export const yourAnswers = 'Your answers';
export const discKey = {
  before: 'One disc for each answer, in the order of the questions; the last has two:',
  fits: 'fits,',
  unknown: 'not known or in doubt, so ask,',
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
export const noForecast = 'No date for a next round is known, and this is not a forecast.';
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
export const askUnnamed = (count: number, all: number) =>
  `${count === all ? 'All' : count} of them ${count === 1 ? 'names' : 'name'} others and ${count === 1 ? 'does' : 'do'} not rule you out, so ask.`;
export const asPartner = (terms: string) => `${terms} · you as a partner`;
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
export const noDeadline = {
  before: 'No closing day ahead is known.',
  link: 'Subscribe',
  after: 'and you will get the next one.',
};
export const subscribeToDeadlines = 'Subscribe to the calendar of deadlines';
export const deadlineToCalendar = 'Add the deadline to your calendar';
export const remindMe = 'Remind me each month to look whether the next round has opened';
export const deadlinesOf = (name: string) => `${name}: funding deadlines`;
export const deadlinesText = 'Funding deadlines still to come. Confirm each with the funder.';
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
/** Each group of the finder: its heading, its name in the tally and what is said under the heading. */
export const finderGroups = {
  open: { title: 'Open now', label: 'open now', lead: '' },
  'no-closing-date': { title: 'No closing date: claim or ask now', label: 'no closing date', lead: '' },
  rounds: { title: 'Comes in rounds: prepare for the next', label: 'in rounds', lead: '' },
  announced: { title: 'Announced, not confirmed since: ask first', label: 'announced: ask first', lead: '' },
  nearly: {
    title: 'Nearly: one thing differs',
    label: 'nearly: one thing differs',
    lead: 'Grouped by the one thing. If it can change, the scheme may fit.',
  },
  further: { title: 'Two or more things differ', label: 'two or more differ', lead: '' },
  closed: {
    title: closedKept,
    label: 'closed',
    lead: 'Nothing to apply for. Each page says what it paid for, and what came after.',
  },
};
export const payOrPartner = 'Pay part, or bring a partner?';
export const noDateAfter = (day: string) => `No date after ${day} is known.`;
export const fitsTheme = 'About this theme';
export const openToIt = 'Open to it, by our reading';
export const judgeAgainst = (count: number) =>
  `Judge ${count === 1 ? 'the one scheme' : `all ${count} schemes`} against your answers`;
/** Lists of schemes by the question they answer. */
export const listTitles = {
  who: (label: string) => `Funding: ${label}`,
  stage: (label: string) => `Funding by stage: ${label}`,
  amount: (label: string) => `Funding by amount: ${label}`,
  theme: (label: string) => `Funding by theme: ${label}`,
  where: (label: string) => `Funding by place: ${label}`,
  when: (label: string) => `Funding by state: ${label}`,
};
/** Lists whose title is another, by question and answer. */
export const listTitlesOf: Readonly<Record<string, string>> = {
  'stage/not-stated': 'Funding whose stage is not known',
  'amount/not-stated': 'Funding whose amount is not known',
  'where/not-stated': 'Funding whose area is not known',
  'when/ongoing': 'Funding without a closing date',
  'when/rounds': 'Funding that comes in rounds',
  'when/announced': 'Funding announced, to ask about first',
  'pay/yes': 'Funding if you can pay part',
  'pay/no': 'Funding if you cannot pay part',
  'pay/depends': 'Funding where your share depends',
  'pay/not-stated': 'Funding whose share is not known',
  'partner/yes': 'Funding if you have a partner',
  'partner/no': 'Funding if you have no partner',
  'partner/depends': 'Funding where the need for a partner depends',
  'partner/not-stated': 'Funding where a partner may be needed',
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
export const alikeIn = (what: string) => `Alike in: ${what}.`;
export const schemeDoes = (verb: string, reason: string) => `This scheme ${verb} it. ${reason}`;
export const worksOn = 'Works on';
export const roundsQuestion =
  'When each scheme took applications. A hatched start means that only the closing day is known. A disc is a day named for a briefing. A gap means that no round is dated there, and not that there was none.';
export const roundsBase = (day: string) =>
  `Where dots begin, nothing more is known yet, scheme by scheme. The schemes are those that came in rounds on ${day}.`;
export const citeRounds = (name: string, day: string, address: string) =>
  `“The year of rounds”. ${name}, ${day}: ${address}.`;
export const roundsFiles = {
  csv: 'The rounds as a table',
  json: 'The rounds for programs',
};
export const briefingOn = (day: string) => `briefing on ${day}`;
/** @param all rounds, of which some are known from reports only */
export const reportedOf = (count: number, all: number) =>
  `${count === all ? 'All' : count} of these ${countOf(all, 'round')} ${count === 1 ? 'is' : 'are'} known from reports only: confirm the dates with the funder.`;
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
