// The list of rules, in the order in which a person would fix the faults.
import { acronymsAreExplained } from './acronyms-are-explained.ts';
import { addressesAreFree } from './addresses-are-free.ts';
import { addressesAreSafe } from './addresses-are-safe.ts';
import { areasAreNotCircular } from './areas-are-not-circular.ts';
import { charactersAreDrawn } from './characters-are-drawn.ts';
import { citationsEndParagraphs } from './citations-end-paragraphs.ts';
import { coloursAreLegible } from './colours-are-legible.ts';
import { componentsInPlace } from './components-in-place.ts';
import { datesAgree } from './dates-agree.ts';
import { datesAndSumsAreValid } from './dates-and-sums-are-valid.ts';
import { datesInOrder } from './dates-in-order.ts';
import { draftsAreUnlinked } from './drafts-are-unlinked.ts';
import { entriesDiffer } from './entries-differ.ts';
import { examplesAreReplaced } from './examples-are-replaced.ts';
import { factsHaveSources } from './facts-have-sources.ts';
import { fieldsAreReadable } from './fields-are-readable.ts';
import { fieldsFit } from './fields-fit.ts';
import { figuresAreComplete } from './figures-are-complete.ts';
import { filesArePlain } from './files-are-plain.ts';
import { filesAreText } from './files-are-text.ts';
import { filesInPlace } from './files-in-place.ts';
import { findingsAreFinal } from './findings-are-final.ts';
import { folderExists } from './folder-exists.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { homeShowsShares } from './home-shows-shares.ts';
import { hubsDiffer } from './hubs-differ.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksAreParsed } from './links-are-parsed.ts';
import { linksArePublic } from './links-are-public.ts';
import { linksHaveTargets } from './links-have-targets.ts';
import { linksWrittenOnce } from './links-written-once.ts';
import { listsArePlain } from './lists-are-plain.ts';
import { markupIsParsed } from './markup-is-parsed.ts';
import { namesInOrder } from './names-in-order.ts';
import { noRepetition } from './no-repetition.ts';
import { nowServesToday } from './now-serves-today.ts';
import { numbersAreInData } from './numbers-are-in-data.ts';
import { ordersAreUnique } from './orders-are-unique.ts';
import { peopleStayPrivate } from './people-stay-private.ts';
import { picturesAreClean } from './pictures-are-clean.ts';
import { picturesAreDescribed } from './pictures-are-described.ts';
import { proseHasNoCode } from './prose-has-no-code.ts';
import { proseIsReadable } from './prose-is-readable.ts';
import { quotesAreStraight } from './quotes-are-straight.ts';
import { ratesAgree } from './rates-agree.ts';
import { redirectsHaveTargets } from './redirects-have-targets.ts';
import { referencesExist } from './references-exist.ts';
import { replacementsAreNotCircular } from './replacements-are-not-circular.ts';
import { resultsAreRecent } from './results-are-recent.ts';
import { reviewsFollowChanges } from './reviews-follow-changes.ts';
import { reviewsInTime } from './reviews-in-time.ts';
import { roundsAreConsistent } from './rounds-are-consistent.ts';
import type { Rule } from './rule.ts';
import { sectionsAreUsed } from './sections-are-used.ts';
import { settingsExist } from './settings-exist.ts';
import { settingsHaveTargets } from './settings-have-targets.ts';
import { sourcesAreListed } from './sources-are-listed.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { spacesArePlain } from './spaces-are-plain.ts';
import { successionIsNotCircular } from './succession-is-not-circular.ts';
import { summariesAddSomething } from './summaries-add-something.ts';
import { tablesAreReadable } from './tables-are-readable.ts';
import { termsAreUnique } from './terms-are-unique.ts';
import { textIsSpecific } from './text-is-specific.ts';
import { textsSpeakToVisitors } from './texts-speak-to-visitors.ts';
import { timesExist } from './times-exist.ts';
import { titlesAreUnique } from './titles-are-unique.ts';
import { valuesArePlain } from './values-are-plain.ts';
import { valuesAreText } from './values-are-text.ts';
import { wordsAreUnbroken } from './words-are-unbroken.ts';

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
  valuesAreText,
  fieldsFit,
  idsAreUnique,
  addressesAreFree,
  titlesAreUnique,
  termsAreUnique,
  referencesExist,
  proseIsReadable,
  proseHasNoCode,
  componentsInPlace,
  addressesAreSafe,
  linksAreParsed,
  linksHaveTargets,
  linksArePublic,
  picturesAreDescribed,
  headingsInOrder,
  listsArePlain,
  markupIsParsed,
  wordsAreUnbroken,
  datesAndSumsAreValid,
  factsHaveSources,
  replacementsAreNotCircular,
  sourcesAreUsed,
  nowServesToday,
  reviewsInTime,
  reviewsFollowChanges,
  resultsAreRecent,
  datesInOrder,
  namesInOrder,
  successionIsNotCircular,
  datesAgree,
  homeShowsShares,
  ratesAgree,
  roundsAreConsistent,
  timesExist,
  entriesDiffer,
  noRepetition,
  linksWrittenOnce,
  ordersAreUnique,
  draftsAreUnlinked,
  examplesAreReplaced,
  textIsSpecific,
  peopleStayPrivate,
  sourcesAreListed,
  textsSpeakToVisitors,
  citationsEndParagraphs,
  summariesAddSomething,
  figuresAreComplete,
  tablesAreReadable,
  charactersAreDrawn,
  findingsAreFinal,
  numbersAreInData,
  redirectsHaveTargets,
  settingsHaveTargets,
  sectionsAreUsed,
  areasAreNotCircular,
  coloursAreLegible,
  hubsDiffer,
  picturesAreClean,
  acronymsAreExplained,
];
