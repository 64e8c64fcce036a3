// Charts that tell their values.

export const arrowKeys = 'Values of the chart. Use the arrow keys.';
