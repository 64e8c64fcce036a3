// The way into search on every page: fetches it when it is first used, keeps typed words from the server, and opens it with
// "/" and with Ctrl or Cmd and K, unless the reader has turned these keys off.
import { areKeysOn } from './search-keys.ts';

const form = document.querySelector<HTMLFormElement>('.masthead-search');
const field = form?.querySelector('input');

if (location.hash.startsWith('#mark=')) void import('./search/marking.ts');
if (document.querySelector('search-page')) void import('./search/page.ts');
field?.addEventListener('focus', () => void import('./search/box.ts'), { once: true });

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  openSearch(field?.value ?? '');
});

addEventListener('keydown', (event) => {
  const isKey = event.ctrlKey || event.metaKey ? event.key === 'k' : event.key === '/' && !isTyping(event.target);
  if (!isKey || !areKeysOn()) return;
  event.preventDefault();
  const own = document.querySelector<HTMLInputElement>('#q');
  const target = own ?? (field?.checkVisibility() ? field : undefined);
  if (target) target.select();
  else openSearch('');
});

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}

/** What stands behind "#" is not sent to the server; the search page moves it into the address. */
function openSearch(words: string): void {
  location.assign(`${form?.action ?? ''}#q${words && `=${encodeURIComponent(words)}`}`);
}
