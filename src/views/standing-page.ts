// A standing page such as About: its text and the list of its neighbours.
import * as sections from '#i18n/sections.ts';
import * as t from '#i18n/about.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Page } from '#schema/pages.ts';
import type { AccessibilityResults } from '#schema/accessibility-results.ts';
import { toAccessibilityResults } from './accessibility-results.ts';
import { toBanner } from './banner.ts';
import { toPageEnd } from './page-end.ts';
import { TextContext } from './text-context.ts';
import { SourceNumbers } from './sources.ts';

/** Pages of the section that no entry stands behind. */
const NEIGHBOURS = [
  { label: sections.sources, address: '/about/sources/' },
  { label: t.freshness, address: '/about/freshness/' },
  { label: sections.changes, address: '/changes/' },
  { label: sections.organisations, address: '/organisations/' },
];

export function toStandingPage(
  id: string,
  { data, references }: { data: Page; references: TextReferences },
  context: RenderContext,
  results: AccessibilityResults | undefined,
) {
  const numbers = new SourceNumbers();
  const ref = `pages/${id}` as const;
  const pages = (context.graph.byCollection.get('pages') ?? []).filter((page) => page.ref !== ref);
  return {
    banner: toBanner(ref, data, context),
    text: new TextContext(references, context, numbers),
    ...(data.testResults === true && results !== undefined ? { results: toAccessibilityResults(results) } : {}),
    neighbours: [
      ...pages.map((page) => ({ label: page.title, href: context.toHref(page.address) })),
      ...NEIGHBOURS.filter(({ address }) => !context.absent.has(address)).map(({ label, address }) => ({
        label,
        href: context.toHref(address),
      })),
    ],
    end: toPageEnd(context, ref, data, numbers),
  };
}
