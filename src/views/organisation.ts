// The page of an organisation and the list of all by their role.
import { formatDay } from '#domain/days.ts';
import type { Library } from '#domain/library.ts';
import type { Organisation } from '#schema/organisations.ts';
import { toPageEnd, type PageEndView } from './page-end.ts';
import { toStatement, type StatementView } from './statements.ts';
import { SourceNumbers } from './sources.ts';

interface Cited {
  number: number;
  title: string;
}

export interface OrganisationPageView {
  names: { name: string; period: string; note: string; source: Cited }[];
  status: string;
  statusSource?: Cited;
  facts: StatementView[];
  end: PageEndView;
}

export function toOrganisationPage(id: string, data: Organisation, library: Library): OrganisationPageView {
  const numbers = new SourceNumbers();
  const cite = (source: string): Cited => ({
    number: numbers.of(source),
    title: library.sources.get(source)?.title ?? '',
  });
  return {
    status: data.status.words,
    ...(data.status.source === undefined ? {} : { statusSource: cite(data.status.source) }),
    facts: data.facts.map((fact) => toStatement(fact, library, numbers)),
    names: data.names.map(({ name, abbreviation, from, until, note, source }) => ({
      name: abbreviation === undefined ? name : `${name} (${abbreviation})`,
      period: [from && `from ${formatDay(from)}`, until && `until ${formatDay(until)}`].filter(Boolean).join(' '),
      note: note ?? '',
      source: cite(source),
    })),
    end: toPageEnd(library, `organisations/${id}`, data, numbers),
  };
}

const ROLES: Record<Organisation['role'], string> = {
  convener: 'Bringing people together',
  'combined-authority': 'Combined authority and its bodies',
  'business-support': 'Business support',
  university: 'Universities',
  'innovation-centre': 'Innovation centres',
  health: 'Health',
  government: 'Government',
  funder: 'Funders',
  network: 'Networks',
  adviser: 'Advisers and research',
};

export interface OrganisationGroup {
  id: Organisation['role'];
  heading: string;
  organisations: { title: string; href: string; summary: string; status: string }[];
}

/** All organisations by role, A to Z in each. */
export function toOrganisationGroups(
  entries: readonly { id: string; data: Organisation }[],
  library: Library,
): OrganisationGroup[] {
  return (Object.keys(ROLES) as Organisation['role'][]).flatMap((role) => {
    const own = entries.filter(({ data }) => data.role === role);
    if (own.length === 0) return [];
    const organisations = own
      .map(({ id, data }) => ({
        title: data.title,
        href: library.toHref(`/organisations/${id}/`),
        summary: data.summary,
        status: data.status.words,
      }))
      .sort((a, b) => (a.title < b.title ? -1 : 1));
    return [{ id: role, heading: ROLES[role], organisations }];
  });
}
