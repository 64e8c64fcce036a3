// Opens the forms when the reader asks: fetches the program and its configuration, and says in words when that fails.
const page = document.querySelector('main');
const button = /** @type {HTMLButtonElement} */ (document.querySelector('[data-open]'));
const news = document.querySelector('[data-news]');

/** @param {string} words */
function say(words) {
  if (news) news.textContent = words;
}

async function open() {
  button.disabled = true;
  say('Opening the forms …');
  try {
    const [program, answer] = await Promise.all([
      /** @type {Promise<{ default: { init: (options: object) => void } }>} */ (import('./program/npm/index.js')),
      fetch(new URL('config.json', import.meta.url)),
    ]);
    const config = /** @type {unknown} */ (await answer.json());
    page?.remove();
    // The program brings a style of its own.
    for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) sheet.remove();
    program.default.init({ config });
  } catch {
    button.disabled = false;
    say('The forms could not be opened. Reload the page and try again.');
  }
}

/** The folder of the project can only be opened on the computer it is on. */
const isHere = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
if (button.dataset['open'] !== '' || isHere) {
  button.hidden = false;
  button.addEventListener('click', () => void open());
  // An address within the forms, kept or reloaded, leads straight there.
  if (location.hash.startsWith('#/')) void open();
  // So does one chosen on this page, until the program takes the page over.
  window.addEventListener('hashchange', () => {
    if (button.isConnected && !button.disabled && location.hash.startsWith('#/')) void open();
  });
}
