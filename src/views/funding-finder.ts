// The finder: every scheme in one list, the questions beside it, and where to go when nothing fits.
import { sayCount } from '#domain/funding/count-words.ts';
import { findSchemes, NO_WISH } from '#domain/funding/match.ts';
import { SORT_LABELS, SORTS } from '#domain/funding/sort.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import { formatDay } from '#domain/days.ts';
import type { Library } from '#domain/library.ts';
import { toFacetViews, type FacetView } from './funding-facets.ts';
import { hasDeadlines } from './funding-calendar.ts';
import { toFileViews, type FileView } from './funding-files.ts';
import { toGuideRows } from './funding-guide.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';
import type { RowView } from './rows.ts';

export interface FinderView {
  /** "48 schemes, 3 open on 24 November 2026. Each shows when it was last checked." */
  promise: string;
  facets: FacetView[];
  rows: (FundingRowView & { hidden: boolean })[];
  /** "31 schemes fit": what the page’s script says too, so that nothing is announced when it starts. */
  count: string;
  /** How many closed schemes are kept, and where. */
  closed: { count: number; href: string };
  sorts: { id: string; label: string }[];
  compareHref: string;
  files: FileView[];
  elsewhere: RowView[];
  guides: RowView[];
}

export function toFinder(shelf: Shelf, library: Library): FinderView {
  const fits = new Set(findSchemes(shelf.placed, NO_WISH).fits.map(({ scheme }) => scheme.id));
  const rows = toFundingRows([...shelf.schemes.keys()], 'closing', shelf, library);
  const { toHref } = library;
  return {
    promise: toPromise(shelf, library.day),
    facets: toFacetViews(shelf, library),
    rows: rows.map((row) => ({ ...row, hidden: !fits.has(row.id) })),
    count: sayCount(fits.size),
    closed: { count: rows.length - fits.size, href: toHref('/funding/when/closed/') },
    sorts: SORTS.map((id) => ({ id, label: SORT_LABELS[id] })),
    compareHref: toHref('/funding/compare/'),
    files: toFileViews(
      {
        csv: '/funding/schemes.csv',
        json: '/api/v1/funding.json',
        ics: hasDeadlines([...shelf.schemes.keys()], shelf) ? '/calendar/funding-deadlines.ics' : undefined,
      },
      library,
    ),
    elsewhere: toElsewhere(shelf, toHref),
    guides: toGuideRows(shelf.guides, library),
  };
}

function toPromise(shelf: Shelf, day: string): string {
  const count = (state: string): number =>
    shelf.placed.filter(({ tokens }) => tokens.has(`when.${state}` as const)).length;
  const open = count('open') + count('always-open');
  const words = open === 0 ? 'none confirmed open' : `${open} open`;
  return `${shelf.schemes.size} schemes, ${words} on ${formatDay(day)}. Each shows when it was last checked.`;
}

/** Where to turn when nothing fits. */
function toElsewhere({ schemes }: Shelf, toHref: Library['toHref']): RowView[] {
  const frontDoor = schemes.get('business-growth-west-midlands');
  return [
    ...(frontDoor === undefined
      ? []
      : [
          {
            title: frontDoor.title,
            href: toHref('/funding/business-growth-west-midlands/'),
            meta: '',
            summary: frontDoor.summary,
          },
        ]),
    {
      title: 'Closed schemes, kept as a record',
      href: toHref('/funding/when/closed/'),
      meta: '',
      summary: 'See what was asked, how much was given and, where a source says so, what came after.',
    },
    {
      title: 'Working groups',
      href: toHref('/groups/'),
      meta: '',
      summary: 'People in a group of your theme may know a call that is not listed here.',
    },
  ];
}
