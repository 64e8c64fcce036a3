// The appearance control in the footer: as my device, day, night. Without script it is not shown and the device decides.

const KEY = 'appearance';
const root = document.documentElement;

function read(): string {
  return root.dataset['theme'] ?? 'device';
}

function choose(value: string): void {
  if (value === 'device') delete root.dataset['theme'];
  else root.dataset['theme'] = value;
  try {
    if (value === 'device') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

const form = document.querySelector<HTMLFormElement>('form.appearance');
if (form) {
  const control = form.elements.namedItem('appearance') as RadioNodeList;
  control.value = read();
  form.dataset['ready'] = '';
  form.addEventListener('change', () => choose(control.value));
  form.addEventListener('submit', (event) => event.preventDefault());
}
