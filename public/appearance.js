// Runs before the first paint, served as it is and so in few words: docs/decisions/0002-appearance-before-first-paint.md
try {
  const choice = localStorage.getItem('appearance');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {}
// Vite would add a file to every page for an import it sees.
globalThis.importPlain = (address) => import(address);
if (location.search !== '' || location.hash.startsWith('#q=')) document.documentElement.dataset.asked = '';
