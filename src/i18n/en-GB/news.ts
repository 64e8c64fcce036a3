// News.

export const pagesOfNews = 'Pages of news';
export const newerNews = 'Newer news';
export const olderNews = 'Older news';
export const newsAbout = (title: string) => `News: ${title}`;
export const newsAboutDescription = (title: string) =>
  `All news items filed under ${title}, newest first, each a short summary with a link to its source.`;
export const newsAboutLede = 'What was published about it, newest first.';
export const moreAbout = 'More about';
export const newestFirst = 'Newest first';
export const relatedNews = 'Related news';
export const newsInOrderOfTime = 'Earlier and later news';
export const earlier = (day: string) => `Earlier, ${day}`;
export const later = (day: string) => `Later, ${day}`;
export const inShort = 'In short';
export const original = 'Original';
export const by = 'By';
export const newsOfYear = (year: string) => `News of ${year}`;
export const newsOfYearDescription = (year: string) =>
  `All news items of ${year} in the knowledge hub, each a short summary with a link to its source.`;
export const newsOfYearLede = (year: string) => `What was published in ${year}, newest first.`;
export const eventsAndYears = 'Events and years';
export const seePastEvents = 'See past events.';
export const newsFeed = 'News as an RSS feed';
export const whatAFeedIs = 'What a feed is';
export const newsPage = (number: number) => `News, page ${number}`;
export const newsPageDescription = (number: number, count: number) =>
  `Page ${number} of ${count} of all news items, newest first, each a short summary with a link to its source.`;
export const newsPageLede = (number: number, count: number) => `Page ${number} of ${count}, newest first.`;
export const alsoLinked = (titles: string) => `Also linked to ${titles}.`;
export const pageOf = (number: number, count: number) => `Page ${number} of ${count}`;
export const newsByYear = 'News by year';
export const newsByTheme = 'News by theme';
export const newsByWorkingGroup = 'News by working group';
