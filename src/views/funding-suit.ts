// "Could this be for us?": the rules of a scheme, which the reader's answers are held against in their own page.
import type { QuotedRules } from '#domain/funding/judge.ts';
import { toLabels } from '#domain/funding/places.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { Funding } from '#schema/funding.ts';
import type { SourceNumbers } from './sources.ts';

/** @returns a `QuotedRules` as JSON */
export function toQuotedRules(id: string, scheme: Funding, context: RenderContext, numbers: SourceNumbers): string {
  const { rules } = find(context.funding.finder, id, 'scheme');
  const { who, stage, amount, region, share, partner } = scheme;
  const stated = { who, stage, sum: amount, where: region, pay: share, partner };
  const quotes = Object.fromEntries(
    Object.entries(stated).flatMap(([question, said]) => {
      if (said === undefined) return [];
      const { title } = find(context.sources, said.source, 'source');
      return [[question, { text: said.text, source: { title, number: numbers.of(said.source) } }]];
    }),
  );
  const data: QuotedRules = { rules, places: toLabels(context.funding.places), quotes };
  return JSON.stringify(data);
}
