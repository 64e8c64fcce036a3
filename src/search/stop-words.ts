// Tokens that say little, and those that only ask.

/** Left out of a search as long as another token remains. */
const STOP_WORDS = new Set(
  (
    'a about an and any are as at be by can could did do does for from get had has have how i if in into is it its me my ' +
    'of on or our should so some than that the their them then there these they this to up us was we were what when ' +
    'where which who whom whose why will with would you your'
  ).split(' '),
);

export function isStopWord(token: string): boolean {
  return STOP_WORDS.has(token);
}

const QUESTION = /^(?:what|when|where|which|who|whom|whose|why|how|do|does|did|is|are|can|could|should|will)\b|\?$/;

/** Only ask, in "what does LEP stand for" or "where do I find a loan". */
const QUESTION_FILLERS = new Set(
  (
    'call called come comes came explain explained find found go goes happen happened happening happens know known look ' +
    'looking many mean meaning means much need needed needs please say said says stand stands tell use used uses using want wants'
  ).split(' '),
);

export function isQuestion(text: string): boolean {
  return QUESTION.test(text.toLowerCase());
}

export function isQuestionFiller(token: string): boolean {
  return QUESTION_FILLERS.has(token);
}
