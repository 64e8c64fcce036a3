// Terms.

export const wordsExplained = (count: number) =>
  count === 1 ? 'One word on this page explained' : `${count} words on this page explained`;
export const termInGlossary = (term: string) => `${term} in the glossary`;
export const doNotConfuseWith = 'Do not confuse with';
export const alsoWritten = 'Also written';
export const glossaryOf = (region: string) => `Glossary of innovation in ${region}`;
