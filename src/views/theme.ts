// The page of a theme: its place in the audit, the evidence, and what belongs with it.
import { getConnections, type Connection } from '#domain/hub.ts';
import type { Library } from '#domain/library.ts';
import type { TextReferences } from '#schema/prose.ts';
import type { Theme } from '#schema/themes.ts';
import { toBanner, type BannerView } from './banner.ts';
import { toLinkLines, type LinkLine } from './link-lines.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { toPhaseLine, type PhaseLineView } from './phase-table.ts';
import { TextContext } from './text-context.ts';
import { toRow, type RowView } from './rows.ts';
import { toStatement, type StatementView } from './statements.ts';
import { SourceNumbers } from './sources.ts';

export interface LiveNumber {
  number: number;
  words: string;
  href: string;
}

export interface ThemePageView {
  banner: BannerView | undefined;
  kind: string;
  line: PhaseLineView;
  /** Four numbers, each a link to what it counts. */
  live: LiveNumber[];
  text: TextContext;
  evidence: StatementView[];
  groups: LinkLine[];
  objectives: LinkLine[];
  latest: RowView[];
  end: PageEndView;
}

export const PARTS: Record<Theme['part'], string> = {
  'market-strength': 'Market strength',
  'enabling-competency': 'Enabling competency',
};

const MOST_ROWS = 5;

export function toThemePage(id: string, data: Theme, references: TextReferences, library: Library): ThemePageView {
  const ref = `themes/${id}` as const;
  const numbers = new SourceNumbers();
  const { hub, toHref } = library;
  const groups = toLinkLines(library, ref, 'groups');
  const dated = [...getConnections(hub, ref, 'news'), ...getConnections(hub, ref, 'events')];
  const funding = getConnections(hub, ref, 'funding');
  const organisations = getConnections(hub, ref, 'organisations');
  const count = (number: number, one: string, many: string, href: string): LiveNumber => ({
    number,
    words: number === 1 ? one : many,
    href,
  });
  return {
    kind: `${PARTS[data.part]} in the Science and Innovation Audit of 2017`,
    line: toPhaseLine(library, ref, ['groups']),
    live: [
      count(groups.length, 'working group', 'working groups', '#groups'),
      count(dated.length, 'news item or event', 'news items and events', '#latest'),
      count(funding.length, 'funding scheme', 'funding schemes', '#funding'),
      count(
        organisations.length,
        'organisation',
        'organisations',
        organisations.length > 0 ? '#connects' : toHref('/organisations/'),
      ),
    ],
    banner: toBanner(ref, data, library),
    text: new TextContext(references, library, numbers),
    evidence: data.evidence.map((statement) => toStatement(statement, library, numbers)),
    groups,
    objectives: toLinkLines(library, ref, 'objectives'),
    latest: toLatest(dated, library),
    end: toPageEnd(library, ref, data, numbers),
  };
}

function toLatest(connections: readonly Connection[], library: Library): RowView[] {
  return [...connections]
    .sort((a, b) => ((a.entry.date ?? '') < (b.entry.date ?? '') ? 1 : -1))
    .slice(0, MOST_ROWS)
    .map(({ entry }) => toRow(library, entry));
}

export interface ThemeSection {
  id: Theme['part'];
  heading: string;
  themes: { letter: string; title: string; href: string; summary: string }[];
}

/** The themes under the two parts of the audit's framework. */
export function toThemeSections(themes: readonly { id: string; data: Theme }[], library: Library): ThemeSection[] {
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
        href: library.toHref(`/themes/${id}/`),
        summary: data.summary,
      })),
  }));
}
