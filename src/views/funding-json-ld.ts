// A scheme for search engines: a monetary grant, a loan, or the service it is.
import type { Thing } from 'schema-dts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Funding } from '#schema/funding.ts';

export function toSchemeJsonLd(id: string, scheme: Funding, context: RenderContext): Exclude<Thing, string> {
  const common = {
    name: scheme.title,
    description: scheme.summary,
    url: context.toAbsolute(`/funding/${id}/`),
    ...(scheme.alsoKnownAs.length === 0 ? {} : { alternateName: scheme.alsoKnownAs }),
  };
  const funder = { '@type': 'Organization' as const, name: scheme.provider };
  switch (scheme.kind) {
    case 'grant':
    case 'partnership':
      return { '@type': 'MonetaryGrant', ...common, funder, ...toAmount(scheme) };
    case 'loan':
      return { '@type': 'LoanOrCredit', ...common, provider: funder, ...toAmount(scheme) };
    case 'investment':
      return { '@type': 'FinancialProduct', ...common, provider: funder };
    case 'contract':
    case 'tax-relief':
    case 'advice':
      return { '@type': 'Service', ...common, provider: funder, serviceType: scheme.kind };
  }
}

/** Only sums that are the award or the loan itself; project costs are something else. */
function toAmount({ amount }: Funding) {
  if (amount === undefined || amount.per !== undefined || (amount.measures !== 'award' && amount.measures !== 'loan'))
    return {};
  return {
    amount: {
      '@type': 'MonetaryAmount' as const,
      currency: amount.currency ?? 'GBP',
      ...(amount.min === undefined ? {} : { minValue: amount.min }),
      ...(amount.max === undefined ? {} : { maxValue: amount.max }),
    },
  };
}
