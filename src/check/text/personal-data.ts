// Finds what would lead to one person in a text that is published: email addresses and telephone numbers.

/** As long as an address may be (RFC 5321), so that a long text is read in one go. */
const EMAIL = /[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]{1,255}\.[a-z]{2,}/iu;
/**
 * Ten or more digits that begin with 0 or +, with what people write between them. A year, a sum and a grant number do not.
 * Numbers with 03 and 08 are lines of organisations (Ofcom, National Telephone Numbering Plan), which readers may be given.
 */
const TELEPHONE = /(?<![\w/.+-])(?:\+|00|\(?0(?![38]))(?:[\s().-]{0,2}\d){9,14}(?![\w/-])/u;

interface PersonalData {
  /** With its article: "an email address". */
  kind: 'an email address' | 'a telephone number';
  value: string;
}

/** @returns the first in the text */
export function findPersonalData(text: string): PersonalData | undefined {
  const email = text.includes('@') ? EMAIL.exec(text)?.[0] : undefined;
  if (email !== undefined) return { kind: 'an email address', value: email };
  const telephone = TELEPHONE.exec(text)?.[0];
  return telephone === undefined ? undefined : { kind: 'a telephone number', value: telephone };
}
