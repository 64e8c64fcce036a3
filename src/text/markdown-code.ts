// Sets somebody else's text as code in Markdown, whatever characters it has.
import { escapeInvisible } from './escape-invisible.ts';

const LONGEST_TEXT = 400;

/**
 * Words from a file as a run of code, which no sign in them can end: it has more backticks than they have, and it is never
 * empty, because two backticks side by side would begin a run that the next text ends.
 */
export function toCode(text: string): string {
  const line = escapeInvisible(text.replace(/\s+/g, ' ').trim());
  const shown = line === '' ? '(nothing)' : line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${ticks}${space}${shown}${space}${ticks}`;
}
