// Reads one content file into its values and its text.
import { splitFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml.ts';

export interface EntryFile {
  data: unknown;
  /** The text of an .mdx file; empty for a .yaml file. */
  body: string;
}

/** @throws Error naming the file when it cannot be read as an entry; the checker words this better. */
export function readEntryFile(path: string, text: string): EntryFile {
  const parts = path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, body: '' };
  if (!parts) throw new Error(`${path} does not begin with front matter between two lines of "---".`);
  const { data, document } = readYaml(parts.yaml);
  if (data === undefined) throw new Error(`${path}: ${document.errors[0]?.message ?? 'the YAML cannot be read'}`);
  return { data, body: parts.body };
}
