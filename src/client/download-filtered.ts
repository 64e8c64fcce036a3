// Takes away what the finder shows as a file: the file of all schemes, cut in the page to those that fit.
import { keepSchemes, type FileKind } from '#domain/funding/part-of-file.ts';

/** When the file cannot be had, the link is followed as if there were no script. */
export async function downloadFiltered(link: HTMLAnchorElement, ids: ReadonlySet<string>): Promise<void> {
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(response.statusText);
    const kind = link.dataset['file'] as FileKind;
    const type = response.headers.get('content-type') ?? '';
    save(link.pathname.split('/').at(-1) ?? '', new Blob([keepSchemes(kind, await toText(response), ids)], { type }));
  } catch {
    location.assign(link.href);
  }
}

/** As the file is: `response.text()` would drop the mark by which spreadsheets know UTF-8. */
async function toText(response: Response): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(file);
  link.click();
  // The download has begun by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
