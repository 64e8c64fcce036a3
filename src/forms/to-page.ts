// The page the forms open on. It explains them; the program itself loads only when asked for.
import { toPolicy } from '#delivery/policy.ts';
import { escapeMarkup } from '#text/escape-markup.ts';

interface FormsPage {
  /** What the site is called, in whole and in the two parts of its mark. */
  siteName: string;
  nameStart: string;
  nameEnd?: string | undefined;
  /** Repository on GitHub, or empty: then the forms work only on the computer the project is on. */
  repository: string;
  homeHref: string;
  handbookHref: string;
  /** Entries whose sources have changed since somebody last read them, with what was found. */
  changed: readonly { collection: string; id: string; title: string; what: string }[];
}

export function toFormsPage(page: FormsPage): string {
  const { repository, homeHref, handbookHref, changed } = page;
  const name = escapeMarkup(page.siteName);
  const end = page.nameEnd === undefined ? '' : ` <i>${escapeMarkup(page.nameEnd)}</i>`;
  return [
    '<!DOCTYPE html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${toPolicy('forms')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    '<meta name="referrer" content="no-referrer">',
    `<title>Forms for editors – ${name}</title>`,
    '<link rel="stylesheet" href="tokens.css">',
    '<link rel="stylesheet" href="forms.css">',
    '<link rel="stylesheet" href="fonts.css">',
    '<script type="module" src="start.js"></script>',
    '</head>',
    '<body>',
    `<header><a href="${homeHref}">${MARK} <b>${escapeMarkup(page.nameStart)}</b>${end}</a></header>`,
    '<main>',
    '<h1>Forms for editors</h1>',
    `<p>Here you add or change an entry of <a href="${homeHref}">${name}</a> by filling in a form.</p>`,
    ...listChanged(changed),
    ...explain(escapeMarkup(repository)),
    `<p><button type="button" data-open="${escapeMarkup(repository)}" hidden>Open the forms</button></p>`,
    '<p role="status" data-news></p>',
    '<noscript><p>The forms need JavaScript. You can also change the files themselves.</p></noscript>',
    `<p><a href="${handbookHref}">How to change this site</a> explains every way, with and without the forms.</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Two discs in full and a half, as at the head of every page. */
const MARK =
  '<svg viewBox="0 0 62 18" fill="currentColor" aria-hidden="true"><circle cx="9" cy="9" r="8"/><circle cx="31" cy="9" r="8"/><path d="M53 1a8 8 0 0 0 0 16z"/><circle cx="53" cy="9" r="8" fill="none" stroke="currentColor"/></svg>';

/** @param fonts addresses of the two fonts of the site @returns the style sheet that names them */
export function toFontStyles(fonts: { sans: string; serif: string }): string {
  return `${toFace('Archivo', fonts.sans)}${toFace('Libre Baskerville', fonts.serif)}`;
}

function toFace(family: string, href: string): string {
  return `@font-face{font-family:"${family}";src:url("${href}") format("woff2");font-weight:400 700;font-display:swap}\n`;
}

/** Each leads straight to its form. */
function listChanged(changed: FormsPage['changed']): string[] {
  if (changed.length === 0) return [];
  const items = changed.map(
    ({ collection, id, title, what }) =>
      `<li><a href="#/collections/${collection}/entries/${id}">${escapeMarkup(title)}</a>: ${escapeMarkup(what)}</li>`,
  );
  return ['<h2>Read these first</h2>', '<ul>', ...items, '</ul>'];
}

function explain(repository: string): string[] {
  const here = [
    '<li>Choose <strong>Work with Local Repository</strong>, then the folder of the project. This needs Chrome or Edge.</li>',
    '<li>What you save is written into that folder. Run <code>npm run check</code> to see what is still to fix.</li>',
  ];
  if (repository === '') {
    return [
      '<p>They work on a computer that has the project, with <code>npm run edit</code>:</p>',
      `<ol>${here.join('')}</ol>`,
      '<p>To use them at a public address, whoever keeps the site sets <code>FORMS_REPOSITORY</code>.</p>',
    ];
  }
  return [
    '<ol>',
    '<li>Choose <strong>Sign In Using Access Token</strong>. GitHub shows how to make a token; it stays in your browser.</li>',
    '<li>Choose a form, fill it in, save, and send it for review. Nothing is published yet.</li>',
    `<li>Your change becomes a pull request in <code>${repository}</code>. It is checked, and somebody reads it.</li>`,
    '</ol>',
  ];
}
