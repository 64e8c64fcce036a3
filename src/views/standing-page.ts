// A standing page such as About: its words and the list of its neighbours.
import type { Library } from '#domain/library.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Page } from '#schema/pages.ts';
import type { AccessibilityResults } from '#schema/accessibility-results.ts';
import { toAccessibilityResults, type AccessibilityResultsView } from './accessibility-results.ts';
import { toBanner, type BannerView } from './banner.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { TextContext } from './text-context.ts';
import { SourceNumbers } from './sources.ts';

export interface StandingPageView {
  banner: BannerView | undefined;
  text: TextContext;
  /** What the accessibility tests last found, where the page asks for it and there is a record. */
  results?: AccessibilityResultsView;
  /** The other pages of the section. */
  neighbours: { label: string; href: string }[];
  end: PageEndView;
}

export function toStandingPage(
  id: string,
  { data, references }: { data: Page; references: TextReferences },
  library: Library,
  results: AccessibilityResults | undefined,
): StandingPageView {
  const numbers = new SourceNumbers();
  const ref = `pages/${id}` as const;
  const pages = (library.hub.byCollection.get('pages') ?? []).filter((page) => page.ref !== ref);
  return {
    banner: toBanner(ref, data, library),
    text: new TextContext(references, library, numbers),
    ...(data.testResults === true && results !== undefined ? { results: toAccessibilityResults(results) } : {}),
    neighbours: [
      ...pages.map((page) => ({ label: page.title, href: library.toHref(page.address) })),
      { label: 'Sources', href: library.toHref('/about/sources/') },
      { label: 'How fresh this site is', href: library.toHref('/about/freshness/') },
      { label: 'What has changed', href: library.toHref('/changes/') },
      { label: 'Organisations', href: library.toHref('/organisations/') },
    ],
    end: toPageEnd(library, ref, data, numbers),
  };
}
