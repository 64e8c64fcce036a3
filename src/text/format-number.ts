// Numbers in digits, as the language of the site groups and divides them.
import { LANG } from '#i18n/language.ts';

/** 12500 → "12,500". */
export function formatNumber(value: number): string {
  return value.toLocaleString(LANG);
}
