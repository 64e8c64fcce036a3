// The questions of the finder by their names in an address. Every page knows them, and nothing else of how schemes are judged.

/** In the order they are asked. */
export const QUESTIONS = ['who', 'need', 'stage', 'sum', 'where', 'pay', 'partner'] as const;
export type Question = (typeof QUESTIONS)[number];
