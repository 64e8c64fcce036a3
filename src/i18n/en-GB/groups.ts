// Working groups.

export const servesNow = 'What serves the same need now';
export const whatItWasFor = 'What it was for';
export const whatItIsFor = 'What it is for';
export const feedOfThisGroup = 'feed of this group';
export const whatCameOfIt = 'What came of it';
export const theObjectivesByNumber = 'The objectives by number';
export const groupsReasons = 'Each group’s page gives the reason for each of its links.';
