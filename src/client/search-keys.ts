// Whether "/" and Ctrl or Cmd and K open search: on, until the reader turns them off on the search page.

export const KEYS_OFF = 'search-keys';

export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(KEYS_OFF) === null;
  } catch {
    return true;
  }
}
