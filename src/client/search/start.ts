// Everything the field in the head and the search page need, as one file of its own: nothing of it is fetched before it is used.
import { attachBox } from './box.ts';
import { offerKeys } from './keys-choice.ts';
import { loadPages, warmUp } from './load.ts';
import { SearchPage } from './page.ts';
import { loadStyle } from './style.ts';

// Elsewhere than on the search page somebody has just gone to the field; there the address may hold the words.
const isOnPage = document.querySelector('search-page') !== null;
if (!isOnPage) void loadPages().catch(() => undefined);
else if (/[?#&]q=./.test(location.href)) void warmUp().catch(() => undefined);

void loadStyle().then(() => {
  attachBox();
  customElements.define('search-page', SearchPage);
  offerKeys();
});
