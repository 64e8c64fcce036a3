// What search is told of each page: its names, kind, state and the numbers it answers with.
import * as t from '#i18n/search.ts';
import { searchLabelOf } from '#domain/collections.ts';
import { formatFact } from '#domain/facts.ts';
import { getConnections, type GraphEntry } from '#domain/content-graph.ts';
import type { Timing } from '#domain/funding/state.ts';
import { writeSpan } from '#domain/span.ts';
import type { RenderContext, NumberedFigure } from '#domain/render-context.ts';
import type { Funding } from '#schema/funding.ts';
import type { Group } from '#schema/groups.ts';
import type { SearchRecord } from '#search/record.ts';
import { toGroupAliases, toOrganisationAliases, toSchemeAliases, toTermAliases } from './aliases.ts';
import { toListRecords } from './search-lists.ts';

type Details = Partial<Pick<SearchRecord, 'aliases' | 'status' | 'date' | 'timing' | 'answers'>>;

export function toSearchRecords(
  groupEntries: readonly { id: string; data: Group }[],
  context: RenderContext,
): SearchRecord[] {
  const { graph, funding } = context;
  const groups = new Map(groupEntries.map(({ id, data }) => [id, data]));
  const records = [...graph.entries.values()].flatMap((entry): SearchRecord | [] => {
    const type = searchLabelOf(entry.collection);
    if (type === undefined) return [];
    const { aliases = [], ...details } = toDetails(entry, groups, context);
    return {
      address: entry.address,
      title: entry.title,
      aliases: unique([entry.shortTitle, ...aliases]).filter((alias) => alias !== entry.title),
      collection: entry.collection,
      type,
      themes:
        entry.collection === 'themes' || funding.schemes.get(entry.id)?.allThemes === true
          ? []
          : getConnections(graph, entry.ref, 'themes').map((connection) => connection.entry.shortTitle),
      status: '',
      date: entry.date === undefined ? '' : writeSpan({ from: entry.date, until: entry.until }),
      answers: [],
      ...details,
    };
  });
  return [...records, ...toListRecords(context)].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function toDetails(
  { collection, id }: GraphEntry,
  groups: ReadonlyMap<string, Group>,
  context: RenderContext,
): Details {
  switch (collection) {
    case 'funding':
      return toSchemeRecord(context.funding.schemes.get(id), context.funding.finder.get(id)?.timing);
    case 'guides': {
      const question = context.funding.guides.find((guide) => guide.id === id)?.data.question;
      return question === undefined ? {} : { aliases: [question] };
    }
    case 'groups': {
      const group = groups.get(id);
      return group ? { aliases: toGroupAliases(group), status: t.groupStates[group.status.kind] } : {};
    }
    case 'organisations': {
      const data = context.organisations.get(id);
      if (!data) return {};
      return {
        aliases: toOrganisationAliases(data),
        status: t.organisationStates[data.status.kind],
      };
    }
    case 'glossary': {
      const data = context.terms.get(id);
      return data ? { aliases: toTermAliases(data) } : {};
    }
    case 'consultations':
      return { date: id };
    case 'figures': {
      const figure = context.figures.get(id);
      return figure ? { date: figure.data.consultation, answers: toAnswers(figure) } : {};
    }
    default:
      return {};
  }
}

function toSchemeRecord(scheme: Funding | undefined, timing: Timing | undefined): Details {
  return scheme ? { aliases: toSchemeAliases(scheme), ...(timing === undefined ? {} : { timing }) } : {};
}

/** "94%: Wished to be involved. Number who answered not known. 1999." */
function toAnswers({ data, rows }: NumberedFigure): string[] {
  const base = data.baseNotStated === true ? t.answeredUnknown : '';
  return rows
    .filter(({ value, low }) => value !== null || low !== null)
    .map((row) => `${formatFact(row)}: ${row.label}.${base} ${data.consultation}.`);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list.map((text) => text.trim()))].filter((text) => text !== '');
}
