// The names of the columns, from one, two or three heading rows.

/** Words that survey tools write under a question that has no parts. */
const NO_PART = /^(?:|response|open-ended response|answer)$/i;

/**
 * One row: names. Two rows: a question above its parts, "Which groups? / Smart places"; a question is written once
 * above several parts. Three rows: names, wording, and a row for machines, of which the first counts.
 */
export function toColumnNames(rows: readonly (readonly string[])[]): string[] {
  const [first = [], second = []] = rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim()));
  if (rows.length !== 2) return first;
  const width = Math.max(first.length, second.length);
  let question = '';
  return Array.from({ length: width }, (_, at) => {
    const part = second[at] ?? '';
    if ((first[at] ?? '') !== '') question = first[at] ?? '';
    return part === '' || NO_PART.test(part) ? question : `${question} / ${part}`;
  });
}
