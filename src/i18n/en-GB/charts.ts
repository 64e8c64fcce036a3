// Charts: what is drawn beside values, and what describes a drawing to those who do not see it.

export const arrowKeys = 'Values of the chart. Use the arrow keys.';
export const notPublished = 'value not published';
export const asARange = 'Published as a range, drawn as a range';
export const restSilent = 'The rest did not answer';
export const restOfAskedSilent = 'The rest of those asked did not answer.';
export const ofThoseAsked = 'of those asked';
export const notKnownYet = 'not known yet';
export const noRows = 'The table has no rows, so there is nothing to draw.';
export const noScale = 'The steps of the scale are not stated, so there is no scale to draw on.';
export const tooManySteps = (steps: number, most: number) =>
  `The scale has ${steps} steps. More than ${most} cannot be told apart in a drawing; the table has them all.`;
export const emptyScale = (from: string, to: string) => `An empty scale from ${from} to ${to}.`;
export const scaleEnd = (score: number, label: string) => `${score} (${label})`;
