// The piece of a page's text that shows best why it was found, with the words to mark.
import { fold, stem } from './words.ts';

export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

const WORDS_SHOWN = 28;

/** Parts in order; put together they are the text. Empty when none of the words is in it. */
export function toExcerpt(content: string, marked: readonly string[]): ExcerptPart[] {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const stems = marked.map(stem);
  const hits = words.map((word) => isHit(word, stems));
  let start = -1;
  let best = 0;
  let inside = 0;
  hits.forEach((hit, index) => {
    inside += hit ? 1 : 0;
    if (hits[index - WORDS_SHOWN] === true) inside -= 1;
    if (inside > best) {
      best = inside;
      start = Math.max(0, index - WORDS_SHOWN + 8);
    }
  });
  if (start < 0) return [];
  const parts: ExcerptPart[] = start > 0 ? [{ text: '… ', isMarked: false }] : [];
  words.slice(start, start + WORDS_SHOWN).forEach((word, offset) => {
    const isMarked = hits[start + offset] === true;
    const last = parts.at(-1);
    if (last && !last.isMarked && !isMarked) last.text += `${word} `;
    else if (isMarked) parts.push({ text: word, isMarked }, { text: ' ', isMarked: false });
    else parts.push({ text: `${word} `, isMarked });
  });
  if (start + WORDS_SHOWN < words.length) parts.push({ text: '…', isMarked: false });
  return parts;
}

function isHit(word: string, stems: readonly string[]): boolean {
  return fold(word)
    .split(' ')
    .some((part) => stems.some((wanted) => stem(part) === wanted || (wanted.length > 2 && part.startsWith(wanted))));
}
