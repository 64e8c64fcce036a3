// Objectives.

export const resultCount = (count: number) => (count === 1 ? 'One result' : `${count} results`);
export const whatWasDoneSince = 'What was done since';
export const themesThatServeIt = 'Themes that serve it';
export const askedAs = (wording: string) => `Put to the consultation as “${wording}”`;
export const toContinue = 'To continue';
export const toBeAdapted = 'To be adapted';
export const objectiveNumber = (number: number) => `Objective ${number}`;
export const outcomeOf = (consultation: string) => `Outcome of ${consultation}`;
