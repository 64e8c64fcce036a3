// Applies the reader's choice of day or night before the first paint. A file of its own, so that no inline script is needed.
try {
  const choice = localStorage.getItem('appearance');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is blocked: the device decides.
}
// Imports a file by its address. Here, because Vite would add a file to every page for an import it sees.
globalThis.importPlain = (address) => import(address);
// A page opened with a question in its address waits with its list for the script that answers it, so that nothing jumps.
if (location.search !== '' || location.hash.startsWith('#q=')) document.documentElement.dataset.asked = '';
