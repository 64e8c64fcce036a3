// Numbers as people of different countries write them: 1,250.5 and 1.250,5.

/** What stands before decimals. `either`: the file does not say, so that a number with two meanings is asked about. */
export type Decimals = 'point' | 'comma' | 'either';

const FORMS = {
  point: /^-?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?$/,
  comma: /^-?(?:\d{1,3}(?:[. \u00A0\u202F]\d{3})+|\d{1,15})(?:,\d{1,9})?$/,
} as const;

/** @returns undefined for what is no number */
export function readDecimal(text: string, decimals: Decimals): number | 'ambiguous' | undefined {
  if (decimals !== 'either') return readAs(text, decimals);
  const [point, comma] = [readAs(text, 'point'), readAs(text, 'comma')];
  if (point !== undefined && comma !== undefined && point !== comma) return 'ambiguous';
  return point ?? comma;
}

function readAs(text: string, decimals: 'point' | 'comma'): number | undefined {
  if (!FORMS[decimals].test(text)) return undefined;
  return Number(
    decimals === 'point' ? text.replaceAll(',', '') : text.replace(/[. \u00A0\u202F]/g, '').replace(',', '.'),
  );
}
