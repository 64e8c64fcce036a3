// Whether "/" and Ctrl or Cmd and K open search: on, until the reader turns them off at the foot of a page.

const KEY = 'search-keys';

export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

/** The box at the foot of every page. Keys that are on leave nothing on the device. */
const box = document.querySelector<HTMLInputElement>('[name=search-keys]');
if (box) {
  box.checked = areKeysOn();
  box.onchange = () => {
    try {
      localStorage[box.checked ? 'removeItem' : 'setItem'](KEY, 'off');
    } catch {
      // Storage is blocked: the keys stay as they are.
      box.checked = true;
    }
  };
}
