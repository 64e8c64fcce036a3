// "Could this be for us?", answered.

export const chooseAnswer = 'Choose an answer';
export const optionWithHint = (label: string, hint: string) => `${label} (${hint})`;
export const outcomes = {
  fits: 'Fits.',
  unknown: 'Not known: ask.',
  doubtful: 'Reported otherwise: ask.',
  differs: 'Does not fit.',
};
export const verdict = (fit: string) => `${fit}. Check with the funder before you plan on it.`;
export const theRule = 'The rule:';
export const source = 'Source:';
