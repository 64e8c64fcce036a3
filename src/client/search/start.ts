// Everything search is, in one script: fetched as a whole when a field is used, or a page is opened from a search.
export { startBox } from './box.ts';
export { markPage } from './marking.ts';
export { startPage } from './page.ts';
