// The page of a theme: its schemes, what the audit said, who works on it, and the record.
import { getConnections } from '#domain/content-graph.ts';
import type { FundingIndex } from '#domain/funding/funding-index.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Theme } from '#schema/themes.ts';
import { toBanner, type BannerView } from './banner.ts';
import { toFundingOfTheme, type FittingFunding } from './funding-fits.ts';
import { toGroupLines, type LinkLine } from './link-lines.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { toReasonLines, type ReasonLine } from './reason-lines.ts';
import { toRecordLines, type DatedLine } from './record-lines.ts';
import { TextContext } from './text-context.ts';
import { toStatement, type StatementView } from './statements.ts';
import { SourceNumbers } from './sources.ts';

export interface ThemePageView {
  banner: BannerView | undefined;
  kind: string;
  groups: LinkLine[];
  funding: FittingFunding;
  text: TextContext;
  evidence: StatementView[];
  record: DatedLine[];
  organisations: ReasonLine[];
  objectives: ReasonLine[];
  end: PageEndView;
}

export const PARTS: Record<Theme['part'], string> = {
  'market-strength': 'Market strength',
  'enabling-competency': 'Enabling competency',
};

export function toThemePage(
  id: string,
  data: Theme,
  references: TextReferences,
  fundingIndex: FundingIndex,
  context: RenderContext,
): ThemePageView {
  const ref = `themes/${id}` as const;
  const numbers = new SourceNumbers();
  const groups = toGroupLines(context, ref, fundingIndex.meetingGroups);
  const funding = toFundingOfTheme(id, fundingIndex, context);
  const record = toRecordLines(ref, context);
  const organisations = toReasonLines(getConnections(context.graph, ref, 'organisations'), context);
  const objectives = toReasonLines(getConnections(context.graph, ref, 'objectives'), context);
  const elsewhere = new Set([
    ...[groups, record, organisations, objectives].flatMap((lines) => lines.map(({ address }) => address)),
    ...funding.addresses,
  ]);
  return {
    kind: `${PARTS[data.part]} in the audit of 2017`,
    groups,
    funding,
    banner: toBanner(ref, data, context),
    text: new TextContext(references, context, numbers, { elsewhere }),
    evidence: data.evidence.map((statement) => toStatement(statement, context, numbers)),
    record,
    organisations,
    objectives,
    end: toPageEnd(context, ref, data, numbers, { references, elsewhere }),
  };
}

export interface ThemeSection {
  id: Theme['part'];
  heading: string;
  themes: { letter: string; title: string; href: string; summary: string }[];
}

/** The themes under the two parts of the audit's framework. */
export function toThemeSections(
  themes: readonly { id: string; data: Theme }[],
  context: RenderContext,
): ThemeSection[] {
  const headings: [Theme['part'], string][] = [
    ['market-strength', 'Market strengths'],
    ['enabling-competency', 'Enabling competencies'],
  ];
  return headings.map(([part, heading]) => ({
    id: part,
    heading,
    themes: themes
      .filter(({ data }) => data.part === part)
      .sort((a, b) => (a.data.letter < b.data.letter ? -1 : 1))
      .map(({ id, data }) => ({
        letter: data.letter,
        title: data.title,
        href: context.toHref(`/themes/${id}/`),
        summary: data.summary,
      })),
  }));
}
