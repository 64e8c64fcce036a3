// Reads YAML as data only: no tags, no anchors that multiply, dates stay text.
import { LineCounter, parseDocument, type Document } from 'yaml';

export interface YamlFile {
  document: Document.Parsed;
  lines: LineCounter;
  /** The values, or undefined when the text is not valid YAML. */
  data: unknown;
}

/** Parses one YAML text. Faults are in `document.errors`, with offsets that `lines` turns into line and column. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, merge: false });
  if (document.errors.length > 0) return { document, lines, data: undefined };
  try {
    return { document, lines, data: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch {
    return { document, lines, data: undefined };
  }
}
