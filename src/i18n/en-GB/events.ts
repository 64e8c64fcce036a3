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
