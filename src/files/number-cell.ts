// Reads one cell as a number, or says what else the editor may have meant.
import { atCell, quoteValue, type Cell, type TableFault } from './table-fault.ts';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** @returns the number, null for an empty cell, or the fault with the way to write it. */
export function readNumber(cell: Cell, column: string): number | null | TableFault {
  if (cell.text === '') return null;
  if (NUMBER.test(cell.text)) return Number(cell.text) + 0;
  return atCell(
    cell,
    'table-number',
    `The column "${column}" holds ${quoteValue(cell.text)}, which is not a number.`,
    adviseFor(cell.text),
  );
}

function adviseFor(text: string): string {
  const decimal = /^(-?\d+),(\d{1,2}|\d{4,})$/.exec(text);
  if (decimal) return `Write the decimals after a point:   ${decimal[1] ?? ''}.${decimal[2] ?? ''}`;
  const grouped = /^-?\d{1,3}(?:[, \u00A0\u202F]\d{3})+$/.exec(text);
  if (grouped) return `Write the digits without separators:   ${text.replace(/[^\d-]/g, '')}`;
  const share = /^(-?\d+(?:\.\d+)?)\s*(?:%|per ?cent)$/i.exec(text);
  if (share) return `Write the number alone, and "percent" in the column "unit":   ${share[1] ?? ''}`;
  const range = /^(\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)\s*%?$/.exec(text);
  if (range) return `Leave "value" empty and write the range as   low ${range[1] ?? ''}   high ${range[2] ?? ''}`;
  const hedged = /^(over|about|approx\.?|approximately|around|~|c\.?|at least|up to|>|<)\s*(\d+(?:\.\d+)?)\s*%?$/i.exec(
    text,
  );
  if (hedged)
    return `Write the number alone:   ${hedged[2] ?? ''}   and the words before it in the column "qualifier".`;
  if (/^(n\/?a|none|unknown|not (published|stated|known)|-|–|\?)$/i.test(text)) {
    return 'Leave the cell empty; the figure then shows "not published".';
  }
  return 'Write digits, with a point before decimals, or leave the cell empty when the source gives no value.';
}
