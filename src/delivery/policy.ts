// The content security policy: what a page may load and who may frame it. Pages carry it in their head, hosts send it as a header.

/** A page of the site; one made to stand in a frame on other sites, which has no script at all; the forms for editors. */
export type PolicyKind = 'page' | 'embed' | 'forms';

const OWN = "'self'";
const NOBODY = "'none'";

/**
 * The program of the forms writes styles into its elements, so those cannot be forbidden there. It makes no code out of
 * text, so that stays forbidden. The one other host is GitHub's interface, where an editor who signs in saves.
 */
const FORMS = {
  'default-src': NOBODY,
  'script-src': OWN,
  'style-src': `${OWN} 'unsafe-inline'`,
  'img-src': `${OWN} blob: data:`,
  'font-src': OWN,
  'connect-src': `${OWN} https://api.github.com`,
  'form-action': NOBODY,
  'base-uri': NOBODY,
  'object-src': NOBODY,
};

/** As it stands in the head of a page. Browsers read `frame-ancestors` only from a header. */
export function toPolicy(kind: PolicyKind): string {
  if (kind === 'forms') return join(FORMS);
  const directives: Readonly<Record<string, string>> = {
    'default-src': NOBODY,
    // Every page has a field for search, and Pagefind is compiled code: without this word browsers refuse to start it.
    'script-src': kind === 'embed' ? NOBODY : `${OWN} 'wasm-unsafe-eval'`,
    'style-src': OWN,
    'img-src': OWN,
    'font-src': OWN,
    'connect-src': OWN,
    'manifest-src': OWN,
    'form-action': OWN,
    'base-uri': NOBODY,
    'object-src': NOBODY,
    // Text can become markup only by way of the browser's own builders, so no word of a visitor can become a script.
    'require-trusted-types-for': "'script'",
    'trusted-types': NOBODY,
  };
  return join(directives);
}

function join(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** As a host sends it. */
export function toPolicyHeader(kind: PolicyKind): string {
  return `${toPolicy(kind)}; frame-ancestors ${kind === 'embed' ? '*' : NOBODY}`;
}
