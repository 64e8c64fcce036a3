// The A to Z of terms and the page of one term.
import * as t from '#i18n/glossary.ts';
import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { SiteContext } from '#domain/site-context.ts';
import type { Term } from '#schema/glossary.ts';
import { groupByLetter } from '#text/by-letter.ts';
import { toMentioned } from './mentioned.ts';
import { toPageEnd } from './page-end.ts';
import { SourceNumbers } from './sources.ts';

/** All terms under their first letters. */
export function toLetters(entries: readonly { id: string; data: Term }[], context: RenderContext) {
  return groupByLetter(entries, ({ data }) => data.term).map(({ letter, items }) => ({
    letter,
    terms: items.map(({ id, data }) => ({
      id,
      term: data.term,
      expansion: data.expansion ?? '',
      definition: data.definition,
      href: context.toHref(`/glossary/${id}/`),
    })),
  }));
}

export function toTermPage(id: string, data: Term, context: RenderContext) {
  const numbers = new SourceNumbers(context);
  const source = numbers.cite(data.source);
  const addresses = data.doNotConfuseWith.map((other) => `/glossary/${other}/`);
  const end = toPageEnd(context, `glossary/${id}`, {}, numbers, { elsewhere: new Set(addresses) });
  const mentioned = toMentioned(
    `glossary/${id}`,
    context,
    new Set([
      ...addresses.map(context.toHref),
      ...end.connections.flatMap(({ lines }) => lines.map(({ href }) => href)),
    ]),
  );
  return {
    ...(mentioned === undefined ? {} : { mentioned }),
    source,
    confusable: data.doNotConfuseWith.map((other) => {
      const term = find(context.terms, other, 'term');
      return { term: term.term, definition: term.definition, href: context.toHref(`/glossary/${other}/`) };
    }),
    end,
  };
}

/** The whole glossary for search engines: every term with its address. */
export function toTermSet(
  letters: ReturnType<typeof toLetters>,
  { settings, toAbsolute }: SiteContext,
): DefinedTermSet {
  const address = toAbsolute('/glossary/');
  return {
    '@type': 'DefinedTermSet',
    '@id': `${address}#set`,
    name: t.glossaryOf(settings.region),
    url: address,
    inLanguage: settings.lang,
    hasDefinedTerm: letters.flatMap(({ terms }) =>
      terms.map(({ id, term }): DefinedTerm => ({
        '@type': 'DefinedTerm',
        name: term,
        url: toAbsolute(`/glossary/${id}/`),
      })),
    ),
  };
}

/** One term for search engines: the short form, what it stands for and what it means. */
export function toDefinedTerm(
  id: string,
  { term, expansion, aliases, definition }: Term,
  { toAbsolute }: RenderContext,
): DefinedTerm {
  const others = [...(expansion === undefined ? [] : [expansion]), ...aliases];
  return {
    '@type': 'DefinedTerm',
    '@id': toAbsolute(`/glossary/${id}/`),
    name: term,
    ...(others.length === 0 ? {} : { alternateName: others }),
    description: definition,
    url: toAbsolute(`/glossary/${id}/`),
    inDefinedTermSet: `${toAbsolute('/glossary/')}#set`,
  };
}
