// Why a page was found, in words.
import type { Hit } from './rank.ts';

/** "Also known as Science City"; "" where the words stand only in its text, as the result shows. */
export function toReason({ match, promoted, isPartial }: Hit): string {
  if (promoted) return 'Answers this search';
  if (isPartial) return 'Has some of the words';
  if (match?.isQuestion) return 'Answers this question';
  if (match?.alias !== undefined && match.isWhole) return `Also known as ${match.alias}`;
  if (match?.answer !== undefined) return 'In its numbers';
  if (match?.isWhole) return 'In its title';
  return match === undefined ? '' : 'In its title and text';
}
