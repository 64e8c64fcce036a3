// Splits an .mdx file into its front matter and its text, keeping the line each part starts on.

export interface SplitFile {
  /** The YAML between the two `---` lines. */
  yaml: string;
  /** Line of the file on which the YAML starts, counted from 1. */
  yamlLine: number;
  /** Everything after the second `---` line. */
  body: string;
  /** Line of the file on which the body starts, counted from 1. */
  bodyLine: number;
}

/** Returns the two parts, or undefined when the file does not begin with a closed front matter block. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/mu.exec(text);
  if (match?.index !== 0) return undefined;
  const yaml = match[1] ?? '';
  const body = text.slice(match[0].length);
  return { yaml, yamlLine: 2, body, bodyLine: countLines(match[0]) + 1 };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
