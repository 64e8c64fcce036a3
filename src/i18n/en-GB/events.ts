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
export const seriesNone = 'If you subscribe to the calendar, you will get the next one.';
export const aboutTheSeries = 'About the series';
export const whatItIs = 'What it is';
export const inTheGlossary = 'In the glossary';
export const howCalendars = 'How calendars and feeds work';
export const ukTimeOn = (clock: string, day: string) => `${clock} UK time on ${day}`;
/** After "Not known". */
export const unknown = {
  startsAt: 'start',
  endsAt: 'end',
  place: 'place',
  organiser: 'organiser',
  cost: 'cost',
  audience: 'for whom',
};
export const eventsOf = (name: string) => `${name}: events`;
export const meetingsOf = (title: string) => `${title}: meetings`;
export const calendarDescription = 'Events with a known day. Events known only by month or year are on the page.';
export const cancelledTitle = (title: string) => `Cancelled: ${title}`;
export const allEvents = 'All events';
export const fundingDeadlines = 'Funding deadlines';
export const online = 'Online';
export const noEvents = 'No event has been announced yet.';
export const lastEvent = (year: string) => `The last event was in ${year}.`;
export const haveNext = { link: 'Subscribe', after: 'and you will get the next one.' };
export const whenAndWhere = 'When and where';
export const event = 'Event';
export const starts = 'Starts';
export const ukTime = (clock: string) => `${clock} UK time`;
export const ends = 'Ends';
export const place = 'Place';
export const organiser = 'Organiser';
export const cost = 'Cost';
export const forWhom = 'For';
export const group = 'Group';
export const series = 'Series';
