// Of a file with all schemes, the part about some of them: what a reader takes away is what the list shows.

export type FileKind = 'csv' | 'json' | 'ics';

/** @param text a file of this site @param ids the schemes to keep */
export function keepSchemes(kind: FileKind, text: string, ids: ReadonlySet<string>): string {
  switch (kind) {
    case 'csv':
      return keepRows(text, ids);
    case 'json':
      return keepRecords(text, ids);
    case 'ics':
      return keepDeadlines(text, ids);
  }
}

/** One row is one line, and its first cell the id; the head stays. */
function keepRows(text: string, ids: ReadonlySet<string>): string {
  const end = '\r\n';
  const [head = '', ...rows] = text.split(end);
  return [head, ...rows.filter((row) => ids.has(row.slice(0, row.indexOf(',')))), ''].join(end);
}

interface SchemeFile {
  entries: { id: string }[];
}

/** What the file says of itself stays. */
function keepRecords(text: string, ids: ReadonlySet<string>): string {
  const file = JSON.parse(text) as SchemeFile;
  const entries = file.entries.filter(({ id }) => ids.has(id));
  return `${JSON.stringify({ ...file, entries }, null, 2)}\n`;
}

/** Long lines of a calendar are folded, names of schemes among them. */
function keepDeadlines(text: string, ids: ReadonlySet<string>): string {
  return text.replace(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g, (event) => {
    const [, id = ''] = /^UID:deadline-([^.@]+)[.@]/m.exec(event.replace(/\r\n[ \t]/g, '')) ?? [];
    return ids.has(id) ? event : '';
  });
}
