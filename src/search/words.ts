// What people type: tidied, and the words in it that only ask or say little.

/** Longer queries are cut: nobody types more, and each word costs time. */
const LONGEST_QUERY = 200;
export const MOST_WORDS = 20;
const LONGEST_WORD = 40;

/** What was typed without what no keyboard types: control characters, and anything beyond a sensible length. */
export function tidyQuery(raw: string): string {
  const words = raw
    .slice(0, LONGEST_QUERY * 4)
    .replaceAll('\u00AD', '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, MOST_WORDS);
  return words
    .map((word) => [...word].slice(0, LONGEST_WORD).join(''))
    .join(' ')
    .slice(0, LONGEST_QUERY)
    .trim();
}

/** Words that say little: left out of a search as long as another word remains. */
const STOP_WORDS = new Set(
  (
    'a about an and any are as at be by can could did do does for from get had has have how i if in into is it its me my ' +
    'of on or our should so some than that the their them then there these they this to up us was we were what when ' +
    'where which who whom whose why will with would you your'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

const QUESTION = /^(?:what|when|where|which|who|whom|whose|why|how|do|does|did|is|are|can|could|should|will)\b|\?$/;

/** Words that only ask, in "what does LEP stand for" or "where do I find a loan". */
const QUESTION_FILLERS = new Set(
  (
    'call called come comes came explain explained find found go goes happen happened happening happens know known look ' +
    'looking many mean meaning means much need needed needs please say said says stand stands tell use used uses using want wants'
  ).split(' '),
);

export function isQuestion(text: string): boolean {
  return QUESTION.test(text.toLowerCase());
}

export function isQuestionFiller(word: string): boolean {
  return QUESTION_FILLERS.has(word);
}
