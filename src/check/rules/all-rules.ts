// The list of rules, in the order in which a person would mend the faults.
import { acronymsAreExplained } from './acronyms-are-explained.ts';
import { addressesAreFree } from './addresses-are-free.ts';
import { addressesAreSafe } from './addresses-are-safe.ts';
import { componentsInPlace } from './components-in-place.ts';
import { factsArePossible } from './facts-are-possible.ts';
import { factsHaveSources } from './facts-have-sources.ts';
import { fieldsAreReadable } from './fields-are-readable.ts';
import { fieldsFit } from './fields-fit.ts';
import { filesArePlain } from './files-are-plain.ts';
import { filesAreText } from './files-are-text.ts';
import { filesInPlace } from './files-in-place.ts';
import { findingsAreWritten } from './findings-are-written.ts';
import { folderExists } from './folder-exists.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksAreWhole } from './links-are-whole.ts';
import { linksLeaveTheComputer } from './links-leave-the-computer.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { listsArePlain } from './lists-are-plain.ts';
import { picturesAreDescribed } from './pictures-are-described.ts';
import { proseIsReadable } from './prose-is-readable.ts';
import { proseIsWords } from './prose-is-words.ts';
import { quotesAreStraight } from './quotes-are-straight.ts';
import { referencesExist } from './references-exist.ts';
import { replacementsEnd } from './replacements-end.ts';
import { nowServesToday } from './now-serves-today.ts';
import { reviewsInTime } from './reviews-in-time.ts';
import { datesAgree } from './dates-agree.ts';
import { datesInOrder } from './dates-in-order.ts';
import { timesExist } from './times-exist.ts';
import { entriesDiffer } from './entries-differ.ts';
import { linksWrittenOnce } from './links-written-once.ts';
import { placesAreUnique } from './places-are-unique.ts';
import { draftsAreUnlinked } from './drafts-are-unlinked.ts';
import { wordsAreWhole } from './words-are-whole.ts';
import { wordsSaySomething } from './words-say-something.ts';
import { signsAreRead } from './signs-are-read.ts';
import { sourcesAreListed } from './sources-are-listed.ts';
import { figuresAreComplete } from './figures-are-complete.ts';
import { redirectsLead } from './redirects-lead.ts';
import { charactersAreDrawn } from './characters-are-drawn.ts';
import { peopleStayPrivate } from './people-stay-private.ts';
import { picturesAreClean } from './pictures-are-clean.ts';
import { numbersHold } from './numbers-hold.ts';
import { spacesArePlain } from './spaces-are-plain.ts';
import { tablesAreReadable } from './tables-are-readable.ts';
import { examplesAreReplaced } from './examples-are-replaced.ts';
import { homeShowsShares } from './home-shows-shares.ts';
import { namesInOrder } from './names-in-order.ts';
import { nothingTwice } from './nothing-twice.ts';
import { ratesAgree } from './rates-agree.ts';
import { roundsHold } from './rounds-hold.ts';
import type { Rule } from './rule.ts';
import { resultsAreRecent } from './results-are-recent.ts';
import { reviewsFollowChanges } from './reviews-follow-changes.ts';
import { hubsDiffer } from './hubs-differ.ts';
import { coloursAreLegible } from './colours-are-legible.ts';
import { placesLieOutwards } from './places-lie-outwards.ts';
import { sectionsAreUsed } from './sections-are-used.ts';
import { settingsExist } from './settings-exist.ts';
import { settingsLead } from './settings-lead.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { marksEndParagraphs } from './marks-end-paragraphs.ts';
import { successionEnds } from './succession-ends.ts';
import { summariesAddSomething } from './summaries-add-something.ts';
import { termsAreUnique } from './terms-are-unique.ts';
import { textsSpeakToVisitors } from './texts-speak-to-visitors.ts';
import { titlesAreUnique } from './titles-are-unique.ts';
import { valuesArePlain } from './values-are-plain.ts';
import { valuesAreWords } from './values-are-words.ts';

export const RULES: readonly Rule[] = [
  folderExists,
  settingsExist,
  filesInPlace,
  filesAreText,
  filesArePlain,
  spacesArePlain,
  fieldsAreReadable,
  quotesAreStraight,
  valuesArePlain,
  valuesAreWords,
  fieldsFit,
  idsAreUnique,
  addressesAreFree,
  titlesAreUnique,
  termsAreUnique,
  referencesExist,
  proseIsReadable,
  proseIsWords,
  componentsInPlace,
  addressesAreSafe,
  linksAreWhole,
  linksLeadSomewhere,
  linksLeaveTheComputer,
  picturesAreDescribed,
  headingsInOrder,
  listsArePlain,
  signsAreRead,
  wordsAreWhole,
  factsArePossible,
  factsHaveSources,
  replacementsEnd,
  sourcesAreUsed,
  nowServesToday,
  reviewsInTime,
  reviewsFollowChanges,
  resultsAreRecent,
  datesInOrder,
  namesInOrder,
  successionEnds,
  datesAgree,
  homeShowsShares,
  ratesAgree,
  roundsHold,
  timesExist,
  entriesDiffer,
  nothingTwice,
  linksWrittenOnce,
  placesAreUnique,
  draftsAreUnlinked,
  examplesAreReplaced,
  wordsSaySomething,
  peopleStayPrivate,
  sourcesAreListed,
  textsSpeakToVisitors,
  marksEndParagraphs,
  summariesAddSomething,
  figuresAreComplete,
  tablesAreReadable,
  charactersAreDrawn,
  findingsAreWritten,
  numbersHold,
  redirectsLead,
  settingsLead,
  sectionsAreUsed,
  placesLieOutwards,
  coloursAreLegible,
  hubsDiffer,
  picturesAreClean,
  acronymsAreExplained,
];
