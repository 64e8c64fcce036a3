// The finder: every scheme in one list, the questions beside it, and where to go when nothing fits.
import { sayCount } from '#domain/funding/count-words.ts';
import { findSchemes, NO_WISH } from '#domain/funding/match.ts';
import { SORT_LABELS, SORTS } from '#domain/funding/sort.ts';
import type { Shelf } from '#domain/funding/shelf.ts';
import { formatDay } from '#domain/days.ts';
import type { Library } from '#domain/library.ts';
import { toFacetViews, type FacetView } from './funding-facets.ts';
import { toFileViews, type FileView } from './funding-files.ts';
import { toGuideRows } from './funding-guide.ts';
import { toFundingRows, type FundingRowView } from './funding-row.ts';
import type { RowView } from './rows.ts';

export interface FinderView {
  /** "48 schemes, 10 without a closing date, 15 in rounds on 24 November 2026. Each shows the date of its facts." */
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
    files: toFileViews(['/funding/schemes.csv', '/api/v1/funding.json', '/calendar/funding-deadlines.ics'], library),
    elsewhere: toElsewhere(shelf, toHref),
    guides: toGuideRows(shelf.guides, library),
  };
}

function toPromise(shelf: Shelf, day: string): string {
  const count = (state: string): number =>
    shelf.placed.filter(({ tokens }) => tokens.has(`when.${state}` as const)).length;
  const parts = [
    [count('open'), 'open'],
    [count('ongoing'), 'without a closing date'],
    [count('rounds') + count('opens-soon'), 'in rounds'],
  ] as const;
  const words = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${[`${shelf.schemes.size} schemes`, ...words].join(', ')} on ${formatDay(day)}. Each shows the date of its facts.`;
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
      summary: 'See what was asked, how much was given and what came after.',
    },
  ];
}
