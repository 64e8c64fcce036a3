// What a spreadsheet makes of a cell: formulas it would run, and answers such as "1-2" that it turned into dates.

/** =HYPERLINK(…), +cmd|…, @SUM(…) and the like; a plain negative number or a dash before text is none. */
export function looksLikeFormula(cell: string): boolean {
  return /^[\t\r\n ]*(?:=|@|[+-]\s*[A-Za-z(@=]+\s*[(|!])/.test(cell);
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE = new RegExp(
  `^(?:\\d{1,2}[-/ ]${MONTH}(?:[-/ ]\\d{2,4})?|${MONTH}[-/ ]\\d{1,4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?)$`,
  'i',
);

/** "02-Jan", "Jan-49", "01/02/2027", "2027-02-01", or the day a spreadsheet counts from 1900: "44928". */
export function looksLikeDate(cell: string): boolean {
  const text = cell.trim();
  if (DATE.test(text)) return true;
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  return days > 36_500 && days < 73_000;
}
