// Rows of text as a CSV file that spreadsheets read right, the same for files made at build and in the page.

/** By it spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** UTF-8 with its mark, lines ended as RFC 4180 asks, and each row on one line. */
export function toCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => toCsvLine(cells)).join('');
}

/** One row with the end of its line; a number stays one, and nothing is an empty cell. */
export function toCsvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? toCell(cell) : String(cell ?? ''))).join(',')}\r\n`;
}

/** A spreadsheet must not take words for a formula; line breaks would end the row in simple readers. */
function toCell(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  const safe = /^[=+\-@\t]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
