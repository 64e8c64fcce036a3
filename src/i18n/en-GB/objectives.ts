// Objectives.

export const resultCount = (count: number) => (count === 1 ? 'One result' : `${count} results`);
