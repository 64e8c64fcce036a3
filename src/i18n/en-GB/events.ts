// Events, their series and the calendar.

export const file = 'file';
export const apple = 'Apple';
export const appleHow = 'On an iPhone, iPad or Mac, choose the button above and confirm.';
export const google = 'Google';
export const googleHow =
  'On a computer, in Google Calendar, choose the plus beside “Other calendars”, then “From URL”, and paste the address.';
export const outlook = 'Outlook';
export const outlookHow = 'In the calendar, choose “Add calendar”, then “Subscribe from web”, and paste the address.';
export const address = 'Address';
export const cancelled = 'Cancelled';
export const calendarFile = 'Calendar file of this event';
export const ahead = 'Ahead';
export const subscribeLabel = 'Subscribe';
export const inYourCalendar = 'In your calendar';
export const seriesOfEvents = 'Series of events';
export const pastEvents = 'Past events';
export const seriesDescription = 'Events of the series, with their dates and what came of them.';
export const seriesNone = 'A calendar you subscribe to will have the next one.';
export const aboutTheSeries = 'About the series';
export const whatItIs = 'What it is';
export const inTheGlossary = 'In the glossary';
export const howCalendars = 'How calendars and feeds work';
