// Runs before the first paint, served as it is and so in few words: docs/decisions/0002-appearance-before-first-paint.md
try {
  const choice = localStorage.getItem('appearance');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {}
if (location.search !== '' || location.hash.startsWith('#q=')) document.documentElement.dataset.asked = '';
