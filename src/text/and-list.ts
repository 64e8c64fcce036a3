import { LANG } from '#i18n/language.ts';

const list = /* @__PURE__ */ new Intl.ListFormat(LANG);

/** ["A", "B", "C"] → "A, B and C". */
export function toAndList(items: Iterable<string>): string {
  return list.format(items);
}
