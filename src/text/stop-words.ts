// Tokens that say little, and those that only ask.

/** Left out of a search as long as another token remains. */
const STOP_WORDS = new Set(
  (
    'a about also am an and any are as at be because been being both but by can could did do does each few for from get ' +
    'had has have he her here him his how i if in into is it its just me more most my of on once only or other our ours ' +
    'own same shall she should so some such than that the their them then there these they this those through to too up ' +
    'us very was we were what when where which while who whom whose why will with would you your'
  ).split(' '),
);

export function isStopWord(token: string): boolean {
  return STOP_WORDS.has(token);
}

const QUESTION = /^(?:what|when|where|which|who|whom|whose|why|how|do|does|did|is|are|can|could|should|will)\b|\?$/;

/** Only ask, in "what does LEP stand for" or "where do I find a loan". */
const QUESTION_FILLERS = new Set(
  (
    'around call called come comes came explain explained find found go goes happen happened happening happens know known let ' +
    'like look looking make makes many matter may mean meaning means might much must near need needed needs please put say ' +
    'said says stand stands tell use used uses using want wants'
  ).split(' '),
);

export function isQuestion(text: string): boolean {
  return QUESTION.test(text.toLowerCase());
}

export function isQuestionFiller(token: string): boolean {
  return QUESTION_FILLERS.has(token);
}
