// The page of an organisation and the list of all by their role.
import * as t from '#i18n/organisations.ts';
import type { Thing } from 'schema-dts';
import { formatDay } from '#time/days.ts';
import { getConnections } from '#domain/content-graph.ts';
import type { RenderContext } from '#domain/render-context.ts';
import type { Organisation } from '#schema/organisations.ts';
import { toBanner } from './banner.ts';
import { toMentioned } from './mentioned.ts';
import { toPageEnd } from './page-end.ts';
import { SourceNumbers, type Cited } from './sources.ts';

export function toOrganisationPage(id: string, data: Organisation, context: RenderContext) {
  const numbers = new SourceNumbers(context);
  const cite = (source: string): Cited => numbers.cite(source);
  const ref = `organisations/${id}` as const;
  const banner = toBanner(ref, data, context);
  const follows = getConnections(context.graph, ref, 'organisations').filter(({ verb }) => verb === 'follows');
  const succession = follows.map(({ entry, forward, reason, source }) => ({
    label: forward ? t.cameAfter : t.cameBefore,
    title: entry.title,
    // Without a link where the banner has it.
    ...(banner?.links.some(({ label }) => label === entry.title) === true
      ? {}
      : { href: context.toHref(entry.address) }),
    reason,
    ...(source === undefined ? {} : { source: cite(source) }),
  }));
  const statusSource = data.status.source === undefined ? undefined : cite(data.status.source);
  const facts = data.facts.map(numbers.toStatement);
  const names = toNames(data, cite);
  const elsewhere = new Set(follows.map(({ entry }) => entry.address));
  const end = toPageEnd(context, ref, data, numbers, { elsewhere });
  const mentioned = toMentioned(
    ref,
    context,
    new Set([
      ...follows.map(({ entry }) => context.toHref(entry.address)),
      ...end.connections.flatMap(({ lines }) => lines.map(({ href }) => href)),
    ]),
  );
  return {
    banner,
    place: { label: toRoleName(data.role, context), href: context.toHref(`/organisations/#${data.role}`) },
    succession,
    ...(mentioned === undefined ? {} : { mentioned }),
    status: data.status.words,
    ...(statusSource === undefined ? {} : { statusSource }),
    facts,
    names,
    end,
  };
}

/** One organisation for search engines, with its other names. */
export function toOrganisationJsonLd({ title, abbreviation, names, website }: Organisation): Exclude<Thing, string> {
  const all = [abbreviation, ...names.flatMap((name) => [name.name, name.abbreviation])];
  const others = [...new Set(all)].filter((name) => name !== undefined && name !== title);
  return {
    '@type': 'Organization',
    name: title,
    ...(others.length === 0 ? {} : { alternateName: others as string[] }),
    ...(website === undefined ? {} : { url: website }),
  };
}

export interface OrganisationRow {
  title: string;
  href: string;
  summary: string;
  status: string;
  /** Of one at work. */
  website?: string;
}

/** Organisations that have had more than one name, A to Z. */
export function toNameChanges(context: RenderContext, numbers: SourceNumbers) {
  return [...context.organisations]
    .filter(([, { names }]) => names.length > 1)
    .map(([id, data]) => ({
      title: data.title,
      href: context.toHref(`/organisations/${id}/`),
      // Oldest first.
      names: toNames(data, (source) => numbers.cite(source)),
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

function toNames({ names }: Organisation, cite: (source: string) => Cited) {
  return names.map(({ name, abbreviation, from, until, note, source }) => ({
    name: abbreviation === undefined ? name : `${name} (${abbreviation})`,
    period: [from && t.from(formatDay(from)), until && t.until(formatDay(until))].filter(Boolean).join(' '),
    note: note ?? '',
    source: cite(source),
  }));
}

/** All organisations by role, A to Z in each, those that ended apart. */
export function toOrganisationGroups(entries: readonly { id: string; data: Organisation }[], context: RenderContext) {
  return context.categories.organisationRoles.flatMap((role) => {
    const own = entries.filter(({ data }) => data.role === role.id);
    if (own.length === 0) return [];
    const toRows = (haveEnded: boolean): OrganisationRow[] =>
      own
        .filter(({ data }) => (data.status.kind === 'ended') === haveEnded)
        .map(({ id, data: { title, summary, status, website } }) => ({
          title,
          href: context.toHref(`/organisations/${id}/`),
          summary,
          status: status.words,
          ...(status.kind === 'active' && website !== undefined && { website }),
        }))
        .sort((a, b) => (a.title < b.title ? -1 : 1));
    return [{ id: role.id, heading: role.name, organisations: toRows(false), ended: toRows(true) }];
  });
}

function toRoleName(role: string, { categories }: RenderContext): string {
  return categories.organisationRoles.find(({ id }) => id === role)?.name ?? role;
}
