// Why a page was found, in words.
import * as t from '#i18n/search-results.ts';
import type { Hit } from './rank.ts';

/** "Also known as Science City"; "" where the words stand only in its text, as the result shows. */
export function toReason({ match, promoted, isPartial }: Hit): string {
  if (promoted) return t.reasons.promoted;
  if (isPartial) return t.reasons.partial;
  if (match?.isQuestion) return t.reasons.question;
  if (match?.alias !== undefined && match.isWhole) return t.alsoKnownAs(match.alias);
  if (match?.answer !== undefined) return t.reasons.numbers;
  if (match?.isWhole) return t.reasons.title;
  return match === undefined ? '' : t.reasons.titleAndText;
}
