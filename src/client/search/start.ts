// Everything search needs in the browser, as one file of its own with its style: nothing of it is fetched before it is used, and
// the files of other pages stay as they are.
import { attachBox } from './box.ts';
import { element } from './element.ts';
import { offerKeys } from './keys-choice.ts';
import { markPage } from './marking.ts';
import { SearchPage } from './page.ts';
import styleFile from './search.css?url';

const style = element('link', { rel: 'stylesheet', href: styleFile });
style.onload = style.onerror = (): void => {
  attachBox();
  customElements.define('search-page', SearchPage);
  markPage();
  offerKeys();
};
document.head.append(style);
