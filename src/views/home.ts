// The home page: the number in the disc, who works on what, what people said, what happened next, news and events.
import { phasePath } from '#charts/phase-disc.ts';
import { formatFactNumber } from '#domain/facts.ts';
import { find, type Library } from '#domain/library.ts';
import type { Consultation } from '#schema/consultations.ts';
import type { Site } from '#schema/site.ts';
import { toPhaseTable, type PhaseTableView } from './phase-table.ts';
import { toEventRows, toRows, type AheadAndPast, type RowView } from './rows.ts';

export interface HomeFact {
  /** "86" or "15–20", without the sign. */
  number: string;
  words: string;
  href: string;
}

export interface HomePageView {
  tasks: { label: string; hint: string; href: string }[];
  moon: { number: string; label: string; path: string; edge: number; source: string; href: string };
  objectives: PhaseTableView;
  themes: PhaseTableView;
  facts: HomeFact[];
  steps: { title: string; text: string; href: string }[];
  news: RowView[];
  events: AheadAndPast;
}

const RADIUS = 49.6;
const MOST_ROWS = 3;

export function toHomePage(
  { home }: Site,
  consultation: Consultation,
  consultationHref: string,
  library: Library,
): HomePageView {
  const events = toEventRows(library);
  const lead = find(library.facts, home.leadFact, 'number');
  const share = (lead.row.value ?? 0) / 100;
  return {
    tasks: home.tasks.map(({ label, hint, address }) => ({ label, hint, href: library.toHref(address) })),
    moon: {
      number: String(lead.row.value ?? ''),
      label: lead.figure.data.summary,
      path: phasePath(0.5, RADIUS, 50),
      edge: Math.round(Math.abs(2 * share - 1) * RADIUS * 100) / 100,
      source: lead.figure.data.asked,
      href: toFigureHref(library, lead.figure.id),
    },
    objectives: toPhaseTable(library, 'groups', 'objectives', 'How each working group links to the three objectives'),
    themes: toPhaseTable(library, 'groups', 'themes', 'How each working group links to the seven themes'),
    facts: home.facts.map(({ id, words }) => {
      const { row, figure } = find(library.facts, id, 'number');
      return { number: formatFactNumber(row) ?? 'not published', words, href: toFigureHref(library, figure.id) };
    }),
    steps: consultation.nextSteps.map(({ id, title, said }) => ({
      title,
      text: said.text,
      href: `${consultationHref}#step-${id}`,
    })),
    news: toRows(library, 'news').slice(0, MOST_ROWS),
    events: { ahead: events.ahead.slice(0, MOST_ROWS), past: events.past.slice(0, MOST_ROWS) },
  };
}

function toFigureHref(library: Library, id: string): string {
  const { data } = find(library.figures, id, 'figure');
  return library.toHref(`/consultation/${data.consultation}/${id}/`);
}
