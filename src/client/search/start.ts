// Everything search needs in the browser, as one file of its own with its style: nothing of it is fetched before it is used, and
// the files of other pages stay as they are.
import { attachBox } from './box.ts';
import { element } from './element.ts';
import { markPage } from './marking.ts';
import { SearchPage } from './page.ts';
import styleFile from './search.css?url';

const style = element('link', { rel: 'stylesheet', href: styleFile });
const isStyled = new Promise((resolve) => {
  style.onload = resolve;
  style.onerror = resolve;
});
document.head.append(style);
await isStyled;

attachBox();
customElements.define('search-page', SearchPage);
markPage();
