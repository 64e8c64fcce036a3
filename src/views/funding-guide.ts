// A guide: one question answered, the steps we suggest, and the schemes it explains on the reader's day.
import { getConnections } from '#domain/content-graph.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Guide } from '#schema/guides.ts';
import { toBanner } from './banner.ts';
import { toFundingChart } from './funding-charts.ts';
import type { FundingLine } from './funding-fits.ts';
import { toFundingRow, toPeople } from './funding-row.ts';
import { toPageEnd } from './page-end.ts';
import { TextContext } from './text-context.ts';
import type { RowView } from './rows.ts';
import { SourceNumbers } from './sources.ts';

export function toGuidePage(id: string, data: Guide, references: TextReferences, context: RenderContext) {
  const numbers = new SourceNumbers(context);
  const schemes = toExplained(id, context);
  const guides = context.funding.guides.filter(
    (guide) => guide.id !== id && !references.links.includes(`/funding/guides/${guide.id}/`),
  );
  const elsewhere = new Set([
    ...schemes.map(({ row }) => `/funding/${row.id}/`),
    ...guides.map((guide) => `/funding/guides/${guide.id}/`),
  ]);
  // In the order of the guide's own sentences: its text numbers the sources first.
  const text = new TextContext(references, context, numbers);
  return {
    text,
    banner: toBanner(`guides/${id}`, data, context),
    forWhom: toPeople(data.audience).join('; '),
    steps: data.steps,
    gaps: data.gaps,
    chart: toFundingChart(data.chart, context),
    schemes,
    others: toGuideRows(guides, context),
    end: toPageEnd(context, `guides/${id}`, data, numbers, { references, elsewhere }),
  };
}

/** The schemes a guide explains, each with the reason written on the guide. */
function toExplained(id: string, context: RenderContext): FundingLine[] {
  return getConnections(context.graph, `guides/${id}`, 'funding').flatMap(({ entry, reason }) => {
    const [scheme, finder] = [context.funding.schemes.get(entry.id), context.funding.finder.get(entry.id)];
    return scheme && finder ? [{ row: toFundingRow(scheme, finder, context), reason }] : [];
  });
}

export function toGuideRows(guides: FundingIndex['guides'], { toHref }: RenderContext): RowView[] {
  return guides.map(({ id, data }) => ({
    title: data.title,
    href: toHref(`/funding/guides/${id}/`),
    meta: '',
    summary: data.question,
  }));
}

/** The guides that explain most of some schemes, at most three; ties in the order of the guides. */
export function toFittingGuides(ids: readonly string[], context: RenderContext): RowView[] {
  const listed = new Set(ids);
  const counted = context.funding.guides.map((guide) => ({
    guide,
    count: guide.data.links.filter(({ verb, to }) => verb === 'explains' && listed.has(to.replace(/^funding\//, '')))
      .length,
  }));
  const best = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const chosen = (best.length > 0 ? best : counted).slice(0, 3).map(({ guide }) => guide);
  return toGuideRows(chosen, context);
}
