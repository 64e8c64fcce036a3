// Consultations and their figures.

export const forReuse = (figure: string) => `${figure} for reuse`;
export const ofFigure = (figure: string) => `of ${figure}`;
export const linkToThisFigure = 'Link to this figure';
export const cannotTell = 'What this cannot tell you';
export const licenceAndCitation = 'Licence and citation';
export const citeAs = (citation: string) => `Cite as: ${citation}`;
export const source = 'Source:';
export const figuresOnThisPage = 'Figures on this page';
export const whereThisStands = 'Where this stands';
export const howToAnswer = 'How to answer';
export const answerTheQuestions = 'Answer the questions';
export const whatHappens = 'What happens with your answers';
export const whatWasPromised = 'What was promised';
export const byDay = (day: string) => `By ${day}.`;
export const inTheirOwnWords = 'In their own words';
export const quotesAgreed = 'Only from people who agreed to be quoted.';
export const asked = (question: string) => `Asked: ${question}`;
export const whatFollowed = 'What followed:';
export const whatFollowedState = (state: string) => `What followed: ${state}`;
export const noDateStated = 'No date stated';
export const notFound = 'Not found:';
export const otherFigures = 'Other figures';
export const before = 'Before';
export const next = 'Next';
export const whatWasConcluded = 'What was concluded';
export const methodAndLimits = 'Method and limits';
export const whoAnswered = 'Who was asked and who answered';
export const whatIsNotKnown = 'What is not known';
export const whatItSaid = 'What it said';
export const findingsOf = (title: string) => `Findings of ${title}`;
export const allData = {
  before: 'All tables and drawings are in the',
  link: 'list of data',
};
