// Rows of text as a CSV file that spreadsheets read right: UTF-8 with its mark, lines ended as RFC 4180 asks.

const BYTE_ORDER_MARK = '\uFEFF';

export function toCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/** A spreadsheet must not take words for a formula; line breaks would end the row in simple readers. */
function toCell(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  const safe = /^[=+\-@\t]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
