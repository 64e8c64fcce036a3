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

const control = document.querySelector<HTMLElement>('.appearance');
if (control) {
  for (const radio of control.querySelectorAll('input')) {
    radio.checked = radio.value === read();
    radio.addEventListener('change', () => choose(radio.value));
  }
  control.dataset['ready'] = '';
}
