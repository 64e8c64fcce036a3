// The bar at the foot of a page while the site is served for writing: its file, its review, its links and what the checker finds.
import { base as siteBase } from 'astro:config/client';
import { formatDay } from '#time/days.ts';
import type { Preview, PreviewFinding } from '#domain/preview.ts';
import { element } from './element.ts';

const OPEN = 'preview-bar-open';
const base = siteBase.replace(/\/?$/, '/');

class PreviewBar extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    // The first message comes at once.
    new EventSource(`${base}__content/events`).addEventListener('message', () => void this.show());
  }

  async show(): Promise<void> {
    const address = `/${location.pathname.slice(base.length)}`;
    const answer = await fetch(`${base}__content/page?${new URLSearchParams({ address }).toString()}`);
    const preview = (await answer.json()) as Preview;
    const details = document.createElement('details');
    details.open = sessionStorage.getItem(OPEN) === 'yes';
    details.addEventListener('toggle', () => {
      sessionStorage.setItem(OPEN, details.open ? 'yes' : 'no');
    });
    details.append(element('summary', {}, toSummary(preview)), ...toParts(preview));
    this.#root.replaceChildren(details);
  }
}

/** The one line that is always seen. */
function toSummary({ file, isDraft, reviewed, findings, elsewhere }: Preview): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    file ?? 'This page has no file of its own',
    ...(isDraft ? ['draft, not published'] : []),
    ...(file === undefined ? [] : [`${count(errors, 'mistake')}, ${count(findings.length - errors, 'warning')}`]),
    ...(reviewed === undefined ? [] : [`reviewed ${formatDay(reviewed)}`]),
    `all files: ${count(elsewhere.errors, 'mistake')}, ${count(elsewhere.warnings, 'warning')}`,
  ].join(' · ');
}

function toParts({ findings, links, nextReview }: Preview): HTMLElement[] {
  const parts = findings.map(toFinding);
  if (nextReview !== undefined) parts.push(element('p', {}, `Next review by ${formatDay(nextReview)}.`));
  if (links.length === 0) return parts;
  const list = links.map(({ text, address }) => element('li', {}, address === undefined ? text : link(text, address)));
  return [...parts, element('p', {}, `${links.length} links:`), element('ul', {}, ...list)];
}

function toFinding({ severity, place, what, remedy, help }: PreviewFinding): HTMLElement {
  return element(
    'div',
    { class: severity },
    element('code', {}, place),
    element('p', {}, what),
    element('p', {}, remedy),
    link('What this means', help),
  );
}

function link(text: string, address: string): HTMLAnchorElement {
  return element('a', { href: `${base}${address.slice(1)}` }, text);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const STYLE = `
:host { position: sticky; bottom: 0; z-index: 8; display: block; font: 400 0.8125rem/1.45 var(--sans); }
details { max-height: 60vh; overflow: auto; border-top: 4px solid var(--ink); background: var(--paper); color: var(--ink); }
summary { padding: 0.5rem var(--gutter); cursor: pointer; overflow-wrap: anywhere; }
p, ul, div { margin: 0; padding: 0.3rem var(--gutter); }
div { border-left: 4px solid var(--line); margin: 0.5rem var(--gutter); padding: 0.25rem 0.75rem; background: var(--panel); }
div.error { border-color: var(--alert); }
div p { padding: 0.15rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
ul { columns: 20rem auto; list-style: none; padding-bottom: 0.75rem; }
a { color: var(--link); }
code { overflow-wrap: anywhere; }
`;

customElements.define('preview-bar', PreviewBar);
document.body.append(document.createElement('preview-bar'));
