// Finds a second block of fields in an .mdx file: the front matter was pasted twice, or a whole entry below another.
import type { SplitFile } from '#files/front-matter.ts';

const HYPHENS = /^---[ \t]*$/;
const FIELD = /^([A-Za-z]\w*):(?:[ \t]|$)/;
/** What may stand between names: an item or a continuation further in, a remark, a blank line. */
const BETWEEN = /^(?:[ \t]|- |#[^#]|$)/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/**
 * The line of the file with the hyphens that open the second block, counted from 1; undefined when there is one block.
 * @param names Fields an entry of this kind has: a paragraph such as "Note: …" between two lines is no block.
 */
export function findSecondBlock({ body, bodyLine }: SplitFile, names: ReadonlySet<string>): number | undefined {
  // The line that closed the first block may have been meant to open the second.
  const lines = ['---', ...body.split('\n')];
  let isCode = false;
  const at = lines.findIndex((line, index) => {
    if (FENCE.test(line)) isCode = !isCode;
    return !isCode && HYPHENS.test(line) && isBlock(lines, index + 1, names);
  });
  return at < 0 ? undefined : bodyLine - 1 + at;
}

/** Lines of fields, at least one of them with a name we know, up to a line of hyphens. */
function isBlock(lines: readonly string[], start: number, names: ReadonlySet<string>): boolean {
  let isKnown = false;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (HYPHENS.test(line)) return isKnown;
    const name = FIELD.exec(line)?.[1];
    if (name === undefined && !BETWEEN.test(line)) return false;
    if (name !== undefined && names.has(name)) isKnown = true;
  }
  return false;
}
