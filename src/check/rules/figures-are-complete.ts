// Promise: every figure lies with its consultation, has its table, and is in the consultation's list.
import { START, toFinding, type Finding } from '../finding.ts';
import { isEntry, type ContentFile, type EntryFile, type Snapshot, type Rule } from '../read/snapshot.ts';
import { showValue } from '../text/show-value.ts';
import { DRAFT_MARK } from '#survey/draft-mark.ts';

export const figuresAreComplete: Rule = (snapshot) => {
  const tables = new Set(
    snapshot.files.flatMap(({ locus }) => (locus.kind === 'table' ? [`${locus.consultation}/${locus.id}`] : [])),
  );
  return snapshot.files.flatMap((file) => [
    ...(isFigure(file) ? [...checkFigure(snapshot, file, tables)] : []),
    ...checkTable(snapshot, file),
  ]);
};

function isFigure(file: ContentFile): file is EntryFile {
  return isEntry(file) && file.locus.collection === 'figures';
}

function* checkFigure({ entries }: Snapshot, file: EntryFile, tables: ReadonlySet<string>): Generator<Finding> {
  const { data, yaml } = file.fields ?? {};
  const { id, consultation = '' } = file.locus;
  const named = data?.['consultation'];
  if (typeof named === 'string' && named !== consultation) {
    yield toFinding('figure-misplaced', file.path, yaml?.placeOfValue(['consultation']), {
      what: `The figure says it belongs to ${showValue(named)}, but is in the folder of ${showValue(consultation)}.`,
      remedy: `Write:   consultation: "${consultation}"   or move the file.`,
      value: named,
    });
  }
  if (data?.['kind'] !== 'not-published' && !tables.has(`${consultation}/${id}`)) {
    yield toFinding('table-missing', file.path, START, {
      what: `The figure has no table ${id}.csv beside it.`,
      remedy: 'Add the table with the columns id, label, value, low, high, qualifier, unit and note.',
      value: id,
    });
  }
  const about = entries.get('consultations')?.get(consultation);
  const listed: unknown = about?.fields?.data?.['figures'];
  if (Array.isArray(listed) && !listed.includes(id)) {
    yield toFinding('figure-unlisted', file.path, START, {
      what: `The figure is not in the list of ${about?.path ?? ''}, so nobody would see it.`,
      remedy: `Add a line to "figures" there:   - ${id}`,
      value: id,
    });
  }
}

function* checkTable({ entries }: Snapshot, { path: file, locus }: ContentFile): Generator<Finding> {
  if (locus.kind !== 'table' || entries.get('figures')?.has(locus.id)) return;
  yield toFinding('table-unused', file, START, {
    what: `No figure ${locus.id}.yaml belongs to this table.`,
    remedy: 'Add the figure, or name the table like its figure.',
    value: locus.id,
  });
}

// Promise: every table of numbers can be read, and its numbers are possible.

export const tablesAreReadable: Rule = ({ tables }) =>
  tables.flatMap(({ file, table }) =>
    table.faults.map(({ kind, line, column, what, remedy, value }) =>
      toFinding(kind, file.path, { line, column }, { what, remedy, value }),
    ),
  );

// Promise: every finding was written by a person; the drafts of the import are refused.

const WRITTEN = ['title', 'shortTitle', 'summary'] as const;

export const findingsAreFinal: Rule = ({ files }) =>
  files.flatMap((file) => {
    if (!isEntry(file) || !['figures', 'consultations'].includes(file.locus.collection)) return [];
    const { data, yaml } = file.fields ?? {};
    return WRITTEN.flatMap((field) => {
      const text = data?.[field];
      if (typeof text !== 'string' || !text.startsWith(DRAFT_MARK) || yaml === undefined) return [];
      return toFinding('finding-draft', file.path, yaml.placeOfValue([field]), {
        what: `${field} is still a draft: ${showValue(text)}.`,
        remedy: `Read the figure and write what it shows in your own words, without "${DRAFT_MARK}".`,
        value: text,
      });
    });
  });
