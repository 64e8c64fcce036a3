// What surrounds every page, and the page for lost readers.

export const breadcrumb = 'Breadcrumb';
export const email = 'Email:';
export const aboutThisAddress = 'About this address';
export const appearance = 'Appearance';
export const asMyDevice = 'As my device';
export const day = 'Day';
export const night = 'Night';
export const allSections = 'All sections';
export const siteSearch = 'Site';
export const searchThisSite = 'Search this site';
export const searchHint = 'Search guides, groups, funding';
export const main = 'Main';
export const menu = 'Menu';
export const skipToMainContent = 'Skip to main content';
export const emptyList = {
  text: 'The first entry with a source will be listed here.',
  title: 'Nothing here yet',
};
export const notFound = 'Page not found';
export const notFoundDescription =
  'There is no page at this address. Search the site, or go to funding, working groups or news.';
export const notFoundKind = 'Nothing at this address';
export const notFoundLede = 'The address may be mistyped, or the page may have moved. Try one of these.';
export const tasks = {
  search: 'Search the site',
  searchHint: 'By word, acronym or number',
  fundingHint: 'Schemes with dates, amounts and who can apply',
  groups: 'Find a working group',
  groupsHint: 'What each group is for and when it last met',
};
export const menuWork = 'Our work';
export const menuLookUp = 'Look up';
export const websiteOf = (name: string) => `${name}’s website`;
export const addressOf = (time: string) => `Address of ${time}.`;
export const hasMoved = 'This page has moved';
export const hasMovedTo = (address: string) => `This page has moved to ${address}`;
export const readItAt = 'Read it at';
