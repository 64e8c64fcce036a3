// Whether "/" and Ctrl or Cmd and K open search: on, until the reader turns them off on the search page.

const KEYS_OFF = 'search-keys';

export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(KEYS_OFF) === null;
  } catch {
    return true;
  }
}

/** The box on the search page that turns the keys off and on. Keys that are on leave nothing on the device. */
export function offerKeys(): void {
  const box = document.querySelector<HTMLInputElement>('[name=search-keys]');
  if (!box) return;
  box.checked = areKeysOn();
  box.closest('.keys')?.setAttribute('data-ready', '');
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(KEYS_OFF);
      else localStorage.setItem(KEYS_OFF, 'off');
    } catch {
      // Storage is blocked: the keys stay as they are.
      box.checked = true;
    }
  });
}
