// The list of rules, in the order in which a person would fix the faults.
import { acronymsAreExplained } from './acronyms-are-explained.ts';
import {
  addressesAreFree,
  itemsAreUnique,
  idsAreUnique,
  titlesAreUnique,
  ordersAreUnique,
  termsAreUnique,
} from './names-are-unique.ts';
import { addressesAreSafe } from './addresses-are-safe.ts';
import { areasAreNotCircular, replacementsAreNotCircular, successionIsNotCircular } from './nothing-is-circular.ts';
import { charactersAreDrawn } from './characters-are-drawn.ts';
import { citationsEndParagraphs, sourcesAreListed, sourcesAreUsed, factsHaveSources } from './sources-are-named.ts';
import { coloursAreLegible, homeShowsShares, hubsDiffer } from './settings-fit.ts';
import { componentsInPlace } from './components-in-place.ts';
import { datesAgree, datesInOrder, namesInOrder } from './dates-in-order.ts';
import { datesAndSumsAreValid } from './dates-and-sums-are-valid.ts';
import { draftsAreUnlinked, sectionsAreUsed } from './absent-is-unlinked.ts';
import { entriesDiffer } from './entries-differ.ts';
import { examplesAreReplaced } from './examples-are-replaced.ts';
import { fieldsAreReadable } from './fields-are-readable.ts';
import { fieldsFit } from './fields-fit.ts';
import { figuresAreComplete, tablesAreReadable, findingsAreFinal } from './figures-are-complete.ts';
import { filesArePlain, spacesArePlain } from './files-are-plain.ts';
import { filesAreText } from './files-are-text.ts';
import { filesInPlace } from './files-in-place.ts';
import { folderExists, settingsExist } from './folder-exists.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { linksAreParsed } from './links-are-parsed.ts';
import { linksArePublic } from './links-are-public.ts';
import { linksHaveTargets, settingsHaveTargets } from './links-have-targets.ts';
import { linksWrittenOnce, noRepetition, summariesAddSomething } from './no-repetition.ts';
import { listsArePlain, markupIsParsed, wordsAreUnbroken } from './markup-is-parsed.ts';
import { nowServesToday } from './now-serves-today.ts';
import { numbersAreInData } from './numbers-are-in-data.ts';
import { peopleStayPrivate } from './people-stay-private.ts';
import { picturesAreClean, picturesAreDescribed } from './pictures-are-described.ts';
import { proseHasNoCode, proseIsReadable } from './prose-has-no-code.ts';
import { quotesAreStraight, valuesArePlain, valuesAreText } from './values-are-plain.ts';
import { amountsAgree, ratesAgree, roundsAreConsistent } from './rounds-are-consistent.ts';
import { redirectsHaveTargets } from './redirects-have-targets.ts';
import { referencesExist } from './references-exist.ts';
import { resultsAreRecent, reviewsFollowChanges, reviewsInTime } from './reviews-in-time.ts';
import type { Rule } from '../read/snapshot.ts';
import { textIsSpecific } from './text-is-specific.ts';
import { textsSpeakToVisitors } from './texts-speak-to-visitors.ts';
import { timesExist } from './times-exist.ts';

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
  itemsAreUnique,
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
  amountsAgree,
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
