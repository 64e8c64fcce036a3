// Writes what can be written in one way only: line endings, tabs, quotes, the form of a date. Text in, text out.
import type { Finding } from './finding.ts';
import { STRANGE_SPACE } from './text/strange-space.ts';
import { splitFrontMatter } from '#files/front-matter.ts';

/** Kinds that are fixed in the whole file at once. */
const WHOLE_FILE: ReadonlySet<Finding['kind']> = new Set(['file-bom', 'file-crlf', 'space-not-plain', 'yaml-tabs']);

/** True when `fixText` has something to do for a finding. */
export function canFix(finding: Finding): boolean {
  return finding.fix !== undefined || WHOLE_FILE.has(finding.kind);
}

/**
 * The text with the faults of these findings fixed; the same text when there are none.
 * @param findings Findings of this one file.
 */
export function fixText(path: string, text: string, findings: readonly Finding[]): string {
  const has = (kind: Finding['kind']): boolean => findings.some((finding) => finding.kind === kind);
  const lines = text.split('\n');
  for (const { fix, line, column } of findings) {
    const at = fix === undefined ? -1 : (lines[line - 1] ?? '').indexOf(fix.from, column - 1);
    if (fix === undefined || at < 0) continue;
    const before = lines[line - 1] ?? '';
    lines[line - 1] = `${before.slice(0, at)}${fix.to}${before.slice(at + fix.from.length)}`;
  }
  let fixed = lines.join('\n');
  if (has('file-bom')) fixed = fixed.replace(/^\uFEFF/, '');
  if (has('file-crlf')) fixed = fixed.replace(/\r\n?/g, '\n');
  if (has('space-not-plain')) fixed = fixed.replace(STRANGE_SPACE, ' ');
  if (has('yaml-tabs')) fixed = withoutTabs(path, fixed);
  return fixed;
}

/** One tab is one step; in the text of an entry tabs stay as they are. */
function withoutTabs(path: string, text: string): string {
  const toSpaces = (yaml: string): string => yaml.replace(/^[ \t]+/gm, (space) => space.replace(/\t/g, '  '));
  if (!path.endsWith('.mdx')) return toSpaces(text);
  const parts = splitFrontMatter(text);
  if (parts === undefined) return text;
  const start = text.indexOf('\n') + 1;
  return `${text.slice(0, start)}${toSpaces(parts.yaml)}${text.slice(start + parts.yaml.length)}`;
}
