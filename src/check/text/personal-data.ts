// Finds what would lead to one person in a text that is published: email addresses and telephone numbers.

const EMAIL = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[a-z]{2,}/iu;
/** Ten or more digits that begin with 0 or +, with what people write between them. A year, a sum and a grant number do not. */
const TELEPHONE = /(?<![\w/.+-])(?:\+|00|\(?0)(?:[\s().-]{0,2}\d){9,14}(?![\w/-])/u;

export interface PersonalData {
  /** With its article: "an email address". */
  kind: 'an email address' | 'a telephone number';
  value: string;
}

/** @returns the first in the text */
export function findPersonalData(text: string): PersonalData | undefined {
  const email = EMAIL.exec(text)?.[0];
  if (email !== undefined) return { kind: 'an email address', value: email };
  const telephone = TELEPHONE.exec(text)?.[0];
  return telephone === undefined ? undefined : { kind: 'a telephone number', value: telephone };
}
