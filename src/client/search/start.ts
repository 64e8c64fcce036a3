// Everything the field in the head and the search page need, as one file of its own: nothing of it is fetched before it is used.
import { attachBox } from './box.ts';
import { offerKeys } from './keys-choice.ts';
import { SearchPage } from './page.ts';
import { loadStyle } from './style.ts';

void loadStyle().then(() => {
  attachBox();
  customElements.define('search-page', SearchPage);
  offerKeys();
});
