// Working groups.

export const servesNow = 'What serves the same need now';
export const whatItWasFor = 'What it was for';
export const whatItIsFor = 'What it is for';
export const feedOfThisGroup = 'feed of this group';
export const whatCameOfIt = 'What came of it';
export const theObjectivesByNumber = 'The objectives by number';
export const groupsReasons = 'Each group’s page gives the reason for each of its links.';
/** After "Not known", of a group that meets and of one that met. */
export const unknown = { chair: 'chair', rhythm: 'how often it meets', join: 'how to join', cost: 'cost' };
export const unknownPast = {
  chair: 'who chaired it',
  rhythm: 'how often it met',
  join: 'how people joined',
  cost: 'cost',
};
/** Of a group that meets. */
export const groupStates = { open: 'open to join', 'by-invitation': 'by invitation', full: 'full' };
export const meetsAgain = 'meeting again';
/** Of a group of the past. */
export const pastStates = {
  met: (year: string) => `last met in ${year}`,
  announced: (year: string) => `active in ${year}`,
  planned: (year: string) => `planned in ${year}`,
};
export const aTheme = 'a theme';
export const anObjective = 'an objective';
export const lastKnownMeeting = 'Last known meeting';
export const lastAnnounced = 'Last meeting announced';
export const nextMeeting = 'Next meeting';
export const latestMeeting = 'Latest meeting';
export const newDates = 'New dates will be listed here.';
export const convenedBy = 'Convened by';
export const convenesIt = 'Convenes it';
export const chair = 'Chair';
export const met = 'Met';
export const meets = 'Meets';
export const joined = 'Joining';
export const join = 'Join';
export const cost = 'Cost';
export const groupKind = (state: string) => `Working group, ${state}`;
export const workingGroup = 'Working group';
export const inPeriod = (day: string) => `in ${day}`;
export const fromUntil = (from: string, until: string) => `from ${from} to ${until}`;
export const since = (day: string) => `from ${day}`;
export const until = (day: string) => `until ${day}`;
export const nextMeetingOn = (day: string) => `Next meeting: ${day}.`;
