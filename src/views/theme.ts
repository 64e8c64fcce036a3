// The page of a theme: its schemes, what is said of it, who works on it, and the record.
import * as t from '#i18n/themes.ts';
import { getConnections } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { ThemeKind } from '#schema/categories.ts';
import type { Theme } from '#schema/themes.ts';
import { toBanner } from './banner.ts';
import { toFundingOfTheme } from './funding-fits.ts';
import { toGroupLines, toGroupNames } from './link-lines.ts';
import { toPageEnd } from './page-end.ts';
import { addressesOf, toReasonLines } from './reason-lines.ts';
import { toRecordLines } from './record-lines.ts';
import { TextContext } from './text-context.ts';
import { SourceNumbers } from './sources.ts';

/** What kind of theme one is; undefined where the settings have no such kind. */
function getThemeKind(part: string, { categories }: RenderContext): ThemeKind | undefined {
  return categories.themeKinds.find(({ id }) => id === part);
}

export function toThemePage(id: string, data: Theme, references: TextReferences, context: RenderContext) {
  const ref = `themes/${id}` as const;
  const kind = getThemeKind(data.part, context);
  const numbers = new SourceNumbers(context);
  const groups = toGroupLines(context, ref);
  const funding = toFundingOfTheme(id, context);
  const record = toRecordLines(ref, context);
  const organisations = toReasonLines(getConnections(context.graph, ref, 'organisations'), context);
  const objectives = toReasonLines(getConnections(context.graph, ref, 'objectives'), context);
  const elsewhere = new Set([
    ...[groups, record].flatMap((lines) => lines.map(({ address }) => address)),
    ...addressesOf([...organisations, ...objectives]),
    ...funding.addresses,
  ]);
  return {
    kind: kind?.onPage ?? kind?.name ?? t.theme,
    groups,
    funding,
    banner: toBanner(ref, data, context),
    text: new TextContext(references, context, numbers, { elsewhere }),
    evidence: data.evidence.map(numbers.toStatement),
    record,
    organisations,
    objectives,
    end: toPageEnd(context, ref, data, numbers, { references, elsewhere }),
  };
}

/** The themes under their kinds, in the order of the settings; a kind without a theme is left out. */
export function toThemeSections(themes: readonly { id: string; data: Theme }[], context: RenderContext) {
  return context.categories.themeKinds
    .map(({ id: kind, plural }) => ({
      id: kind,
      heading: plural,
      themes: themes
        .filter(({ data }) => data.part === kind)
        .sort((a, b) => (a.data.letter < b.data.letter ? -1 : 1))
        .map(({ id, data }) => ({
          letter: data.letter,
          title: data.title,
          href: context.toHref(`/themes/${id}/`),
          summary: data.summary,
          groups: toGroupNames(`themes/${id}`, context),
        })),
    }))
    .filter((section) => section.themes.length > 0);
}
