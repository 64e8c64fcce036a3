// Themes.

export const factCount = (count: number) => (count === 1 ? 'One fact' : `${count} facts`);
export const schemesToLookAt = 'Schemes to look at';
export const whyItIsAStrength = 'Why it is a strength';
export const whoAndWhy = 'Who and why';
export const whoWorksOnIt = 'Who works on it';
export const objectivesItServes = 'Objectives it serves';
export const theme = 'Theme';
