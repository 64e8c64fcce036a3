// Words that stood alone, as they go on inside a sentence: "People who answered" → "people who answered".
import { lowerFirst } from '#text/letter-case.ts';

/** Words that begin what editors write here and are no names. Any other word may be one, and keeps its capital. */
const PLAIN = new Set(
  (
    'A After All An Any Approximate Before Date Each Early Everybody Everyone For From In Late Members Of On Opening Or Page Pages ' +
    'People Reports Section Stakeholders Table The Those Until Various'
  ).split(' '),
);

/** Only the first letter changes, and only of a word that is no name: "Lantern firms" stays as it is. */
export function toMidSentence(text: string): string {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  return PLAIN.has(first) ? lowerFirst(text) : text;
}

/** The same for a label of our own, which begins with no name but an acronym: "Grant" → "grant"; "NHS or care body" stays. */
export function toMidLabel(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : lowerFirst(label);
}
