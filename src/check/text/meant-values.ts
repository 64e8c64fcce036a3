// Reads what an editor meant by a value of the wrong kind: a sum of money for a number, words with commas for a list.

/** "£35,000" → 35000, "35k" → 35000, "2.5m" → 2500000, "100" → 100; undefined when it is no single number. */
export function readNumber(text: string): number | undefined {
  const [, digits, unit = ''] = /^£?\s*(\d+(?:,\d{3})*(?:\.\d+)?)\s*(k|m|thousand|million)?$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const times = unit === '' ? 1 : /^[kt]/i.test(unit) ? 1000 : 1_000_000;
  const number = Number(digits.replace(/,/g, '')) * times;
  return Number.isInteger(number) ? number : undefined;
}

/** "a, b" → ["a", "b"]; undefined when a part is a sentence rather than a name. */
export function readList(text: string): string[] | undefined {
  const items = text.split(/\s*[,;]\s*/).filter((item) => item !== '');
  return items.length > 0 && items.every((item) => /^[\w&'/-]+(?: [\w&'/-]+){0,3}$/.test(item)) ? items : undefined;
}

/** What a word processor puts before the items of a list, or a hyphen without its space: the first item after it. */
export function readBullet(text: string): string | undefined {
  return /^(?:[•●▪◦‣·–—*]|-(?=\S))\s*(?:[•●▪◦‣·–—*-]\s+)*(\S.*?)(?: (?:[•●▪◦‣·–—*-]) ?.*)?$/u.exec(text.trim())?.[1];
}

export function isYes(value: unknown): boolean {
  return typeof value === 'string' && /^(?:yes|true|on|y|1)$/i.test(value.trim());
}
