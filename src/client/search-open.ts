// The way into search on every page: fetches it when it is first used, keeps typed words from the server, and opens it with
// "/" and with Ctrl or Cmd and K, unless the reader has turned these keys off.
import { areKeysOn, offerKeys } from './search-keys.ts';

const form = document.querySelector<HTMLFormElement>('.masthead-search');
const field = form?.querySelector('input');
/** The field of the search page. */
const own = document.querySelector<HTMLInputElement>('#q');

/** All of search in one script. */
const loadSearch = () => import('./search/start.ts');
const startPage = (): void => void loadSearch().then(({ startPage: start }) => start());

if (location.hash.startsWith('#mark=')) void loadSearch().then(({ markPage }) => markPage());
field?.addEventListener('focus', () => void loadSearch().then(({ startBox }) => startBox()), { once: true });

if (own) {
  offerKeys();
  // Words sent before search has come are answered when it has.
  own.form?.addEventListener('submit', (event) => event.preventDefault());
  if (/[?#&]q=./.test(location.href) || own.matches(':focus') || own.value !== '') startPage();
  else own.addEventListener('focus', startPage, { once: true });
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  openSearch(field?.value ?? '');
});

addEventListener('keydown', (event) => {
  const isKey =
    event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping(event.target);
  if (!isKey || !areKeysOn()) return;
  event.preventDefault();
  const target = own ?? (field?.checkVisibility() ? field : undefined);
  if (target) target.select();
  else openSearch('');
});

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}

/** What stands behind "#" is not sent to the server; the search page moves it into the address. */
function openSearch(query: string): void {
  location.assign(`${form?.action ?? ''}#q${query && `=${encodeURIComponent(query)}`}`);
  if (own) startPage();
}
