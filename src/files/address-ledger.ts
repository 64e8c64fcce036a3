// The ledger of every address ever published: it only grows.

const HEADER = [
  '# Every address the site has ever published. Written by: npm run addresses',
  '# A line is never taken out. A page that goes needs a line in redirects.yaml.',
  'published:',
];

/** The ledger as text, with new addresses added in order. Known ones stay, whether or not they still have a page. */
export function writeLedger(known: readonly string[], built: readonly string[]): string {
  const all = [...new Set([...known, ...built])].sort();
  if (all.length === 0) return `${[...HEADER.slice(0, -1), 'published: []'].join('\n')}\n`;
  return `${[...HEADER, ...all.map((address) => `  - ${address}`)].join('\n')}\n`;
}
