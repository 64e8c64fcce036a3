// Organisations, and who came after whom.

export const successionKey = {
  bar: 'Each bar is the time a body existed; a line leads from its end to what came after it.',
  dashed: 'A dashed bar: the beginning or the end is not known. An arrow: it goes on.',
};
export const whoCameAfterWhom = 'Who came after whom';
export const earlier = 'Earlier';
export const later = 'Later';
export const whySay = 'Why we say so';
export const whatIsKnown = 'What is known';
export const whatCameBeforeAndAfter = 'What came before and after';
export const whatItDoes = 'What it does';
export const status = 'Status';
export const organisationsLede = (count: number) =>
  `Who is who: ${count === 1 ? 'one organisation' : `${count} organisations`} by what they do for innovation, with the names they have had. Those that have ended say so.`;
export const endedCount = (count: number) => (count === 1 ? 'One that has ended' : `${count} that have ended`);
export const whatTheyDo = 'What they do';
export const namesThatChanged = 'Names that changed';
export const cameAfter = 'Came after';
export const cameBefore = 'Came before';
export const until = (day: string) => `until ${day}`;
export const untilThen = (day: string, next: string) => `until ${day}, then ${next}`;
export const nowCalled = (name: string) => `now ${name}`;
export const passedOn = (word: string, count: number) =>
  `${word} ${count === 1 ? 'body has' : 'bodies have'} passed work on to those that came after`;
export const from = (day: string) => `from ${day}`;
export const fromTo = (from: string, to: string) => `${from} to ${to}`;
export const untilOnly = (day: string) => `until ${day}`;
export const fromOnly = (day: string) => `from ${day}`;
export const since = (day: string) => `since ${day}`;
export const endedUnknown = 'ended';
export const beginningUnknown = 'dates not known';
