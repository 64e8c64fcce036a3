// A sum as a person writes it: "20000", "£20,000", "1.5 million".

const SUM = /^£?\s*(\d[\d, ]*(?:\.\d+)?)\s*(k|m|thousand|million)?$/i;
const TIMES: Readonly<Record<string, number>> = { k: 1000, thousand: 1000, m: 1_000_000, million: 1_000_000 };

/** @returns pounds; nothing for what is no sum. */
export function readAskedSum(text: string): number | undefined {
  const [, digits = '', times = ''] = SUM.exec(text.trim()) ?? [];
  if (digits === '') return undefined;
  return Number(digits.replaceAll(/[, ]/g, '')) * (TIMES[times.toLowerCase()] ?? 1);
}
