// Rows of text as a CSV file that spreadsheets read right, the same for files made at build and in the page.

/** By it spreadsheets know UTF-8. Every table that people take away has it; programs have the same as JSON. */
const BYTE_ORDER_MARK = '\uFEFF';

type Cell = string | number | null;

/** UTF-8 with its mark, lines ended as RFC 4180 asks, and each row on one line. A number stays one, and nothing is an empty cell. */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => toCsvLine(cells)).join('');
}

function toCsvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? toCell(cell) : String(cell ?? ''))).join(',')}\r\n`;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/**
 * What a spreadsheet would change: a formula, a month ("2025-12", "Dec 25"), a part of a scale ("3-9", "1/2") that would become
 * a date, and digits that would lose a zero at the front or be rounded. A whole day stays the day it is.
 */
const CHANGED = [
  /^[=+\-@\t]/,
  /^\d{4}[-/]\d{1,2}$/,
  /^\d{1,2}[-/.]\d{1,4}(?:[-/.]\d{1,4})?$/,
  new RegExp(`^(?:\\d{1,4}[-/ ]?${MONTH}|${MONTH}[-/ ]?\\d{1,4})$`, 'i'),
  /^0\d+$/,
  /^\d{12,}$/,
  /^\d+(?:\.\d+)?e[+-]?\d+$/i,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
];

/** An apostrophe tells a spreadsheet that text follows; line breaks would end the row in simple readers. */
function toCell(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  const safe = CHANGED.some((form) => form.test(line)) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
