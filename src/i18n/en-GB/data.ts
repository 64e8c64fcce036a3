// The list of data, and figures on other sites.

export const dataDescription = 'The numbers and drawings of every chart, and every list, free to use under CC BY 4.0.';
export const ofFile = (number: string, title: string) => `of ${number}: ${title}`;
export const listsLede = 'Every kind of entry as a JSON file, and beside each file what its fields mean.';
export const whatYouMayDo = 'What you may do with them, and what we promise.';
export const list = 'List';
export const file = 'File';
export const itsFields = 'Its fields';
export const ofTitle = (title: string) => `of ${title}`;
export const description = 'Description';
export const howToUseTheFiles = 'How to use the files';
export const useFiles = {
  before:
    'These addresses stay the same for ever. A CSV file opens in any spreadsheet; an empty value means that the source did not publish it.',
  follow: 'What the fields mean:',
  between: ',',
  figures: 'fields of figures',
  rounds: 'fields of rounds',
};
export const nameSource =
  'Name the source of the numbers with them. Each file says where they come from, who was asked and how to cite the figure.';
export const embedFigure = 'To show a figure on another site, put its embed address into an iframe.';
export const sourceLine = (title: string, detail: string) => `Source: ${title}, ${detail}.`;
export const figureAt = (site: string) => `The figure with all its notes, at ${site}`;
export const theRounds = 'The rounds';
export const chartAt = (site: string) => `The chart with all its schemes, at ${site}`;
export const figureOfConsultation = (figure: string, year: string) => `${figure} of the consultation of ${year}`;
export const theYearOfRounds = 'the year of rounds';
export const licence = 'Creative Commons Attribution 4.0 International (CC BY 4.0)';
