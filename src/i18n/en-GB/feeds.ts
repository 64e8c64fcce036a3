// Feeds and calendars, explained.

export const feedsDescription =
  'Follow news, themes, groups and events in a reader or calendar app, without an account and without giving an address.';
export const feedsKind = 'Follow along';
export const feedsLede =
  'A feed tells your reader app when something new appears. You need no account and give no address.';
export const copyAddress =
  'Copy the address of an RSS file into a feed reader. The JSON file holds the same items; use it if your reader asks for a JSON Feed. Each page also names its feeds in its head, so many readers find them from the address of the page.';
export const feedsOf = (title: string) => `Feeds: ${title}`;
export const feed = 'Feed';
export const rss = 'RSS';
export const jsonFeed = 'JSON Feed';
export const allFeedsAtOnce = 'All feeds at once';
export const manyReaders = {
  before: 'Many readers can import a list of feeds:',
  link: 'all feeds as an OPML file',
};
export const calendars = 'Calendars';
export const calendarsLede =
  'Each name opens your calendar app and asks whether to subscribe; new dates then appear by themselves. If it does not, copy the address of the file into the app under a name such as “add calendar from the web”. Only events with a stated day are in a calendar. Where no time is stated, the entry is for the whole day.';
export const noDeadlineYet =
  'No funding deadline ahead is known. Subscribe to the funding deadlines and you will get the next one.';
export const eventFiles = 'Each event with a stated day also has a file of its own, linked on its page.';
export const whatWeCanSee = 'What we can see';
export const whatWeSee =
  'A reader or calendar app asks for a file, as a browser asks for a page. No list of subscribers is kept here.';
export const newsFeedText = 'Short summaries of what was published, each with a link to its source.';
export const changes = 'Changes';
export const changesFeedText =
  'What changed, with the old value. One feed has every change, the other only funding deadlines.';
export const oneTheme = 'One theme';
export const themeFeedText = 'News and events that belong to a theme.';
export const oneWorkingGroup = 'One working group';
export const groupFeedText = 'News and meetings of a group.';
export const allChanges = 'All changes';
export const deadlineChanges = 'Changed funding deadlines';
export const changesDescription = 'Changed deadlines, amounts, dates, places and numbers, with what each said before.';
export const deadlinesDescription =
  'Changed deadlines of funding schemes, with what each was before. Confirm them with the funder.';
