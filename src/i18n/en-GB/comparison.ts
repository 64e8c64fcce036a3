// Schemes side by side.

export const noneChosen = 'No scheme is chosen. Pick two to four below, or in the finder.';
export const notLoaded = 'The schemes could not be loaded. The list below leads to each scheme.';
export const noneKnown = 'None of the schemes in this link is known. Pick two to four below, or in the finder.';
export const openFinder = 'Open the finder';
export const sideBySide = (count: number) => (count === 1 ? '1 scheme' : `${count} schemes side by side`);
export const leftOut = (count: number, most: number) => `${count} left out: unknown, or over the limit of ${most}`;
export const caption = 'Schemes side by side';
export const whatDiffers = 'What differs';
export const whatIsTheSame = 'What is the same';
export const state = 'State';
export const dateOfFacts = 'Date of the facts';
export const print = 'Print';
export const downloadCsv = 'Download as CSV';
export const linkToThis = 'Link to this comparison';
