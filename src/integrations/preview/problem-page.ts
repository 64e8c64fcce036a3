// The page shown in place of one that cannot be drawn: what is wrong in the content and how to fix it.
import type { Finding } from '#check/finding.ts';
import { ruleAddress } from '#check/rule-docs.ts';
import { canFix } from '#check/fix-text.ts';
import { escapeMarkup } from '#text/escape-markup.ts';

/** Where a page hears the edition of the content: at once, and after each check. */
export const EVENTS_ADDRESS = '__content/events';

/**
 * A whole HTML document; it loads itself again when the content has another edition.
 * @param base path the site lives under, with its last slash
 */
export function toProblemPage(errors: readonly Finding[], base: string, edition: string): string {
  const one = errors.length === 1;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${one ? 'One mistake' : `${errors.length} mistakes`} to fix</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${one ? 'One mistake' : `${errors.length} mistakes`} to fix before this page can be shown</h1>
<p>Nothing is broken. Fix the file and save it: this page then shows itself.</p>${toFixHint(errors.filter(canFix).length)}
<ol>
${errors.map((error) => toItem(error, base)).join('\n')}
</ol>
</main>
<script>new EventSource(${JSON.stringify(base + EVENTS_ADDRESS)}).onmessage = ({ data }) => data === '${edition}' || location.reload()</script>
</body>
</html>
`;
}

function toFixHint(fixable: number): string {
  return fixable === 0 ? '' : `\n<p>This command fixes ${fixable} of them: <code>npm run check -- --fix</code></p>`;
}

function toItem({ file, line, column, what, remedy, kind }: Finding, base: string): string {
  return `<li>
<p><code>${escapeMarkup(`${file}:${line}:${column}`)}</code></p>
<p><b>${escapeMarkup(what)}</b></p>
<p class="remedy">${escapeMarkup(remedy)}</p>
<p><a href="${escapeMarkup(base.replace(/\/$/, '') + ruleAddress(kind))}">What ${escapeMarkup(kind)} means</a></p>
</li>`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 400 1.0625rem/1.55 Archivo, 'Helvetica Neue', Arial, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font: 500 clamp(1.6rem, 1.3rem + 1.5vw, 2.25rem)/1.2 'Libre Baskerville', Georgia, serif; }
ol { padding: 0; list-style: none; }
li { border-top: 4px solid; padding: 1rem 0; margin-top: 1.5rem; }
li p { margin: 0.4rem 0; }
code { font-family: ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace; font-size: 0.9em; overflow-wrap: anywhere; }
.remedy { white-space: pre-wrap; overflow-wrap: anywhere; }
`;
