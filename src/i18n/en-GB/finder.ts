// What the finder says as it judges.

export const schemeCount = (count: number) => (count === 1 ? '1 scheme' : `${count} schemes`);
export const schemesByTime = (count: number) => `${schemeCount(count)}, by when you can act`;
export const mayFit = (count: number, all: number) => `${count} of ${schemeCount(all)} may fit`;
/** @param text how many answers were given, and how many schemes differ in one thing, in words */
export const noneFits = (answers: number, nearly: number, text: { answers: string; nearly: string }) =>
  `No scheme fits ${answers === 1 ? 'this answer' : `all ${text.answers} answers`}${nearly === 0 ? '' : `; ${text.nearly} ${nearly === 1 ? 'differs' : 'differ'} in one thing`}`;
export const withoutAnswer = (answer: string, count: number) => `Without “${answer}”: ${count} may fit`;
/** Heads the schemes that differ in one thing. */
export const nearly = {
  who: 'Who can apply',
  need: 'The kind of help',
  stage: 'How far along',
  sum: 'The sum',
  where: 'The place',
  pay: 'Your share of the cost',
  partner: 'A partner',
};
export const yourAnswer = (answer: string) => `· your answer: ${answer}`;
export const addToNeeds = 'Add to your needs:';
export const answersAre = (answers: string) => `Answers: ${answers}`;
export const sixQuestions = 'Six questions';
export const answeredOf = (count: number, all: number) => `${count} of ${all} answered`;
/** Beside a folded question that asks two things. */
export const folded = { pay: (answer: string) => `Part: ${answer}`, partner: (answer: string) => `Partner: ${answer}` };
export const more = (count: number) => `${count} more`;
export const showAll = (count: number) => `Show all ${count}`;
