// Promise: no email address and no telephone number stands in a field, in a table or in text.
import { toFinding, type Finding, type Place } from '../finding.ts';
import type { ContentFile, Rule } from '../read/snapshot.ts';
import { walkValues } from '../read/walk-values.ts';
import { findPersonalData } from '../text/personal-data.ts';
import { showValue } from '../text/show-value.ts';

export const peopleStayPrivate: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile(file: ContentFile): Finding[] {
  return [...checkFields(file), ...checkLines(file)];
}

function* checkFields({ path: file, locus, fields }: ContentFile): Generator<Finding> {
  if (fields === undefined) return;
  for (const [{ writtenAs }, value, path] of walkValues(fields)) {
    // The one contact of the site, and the service to ring.
    if (locus.kind === 'setting' && (path[0] === 'contact' || path[0] === 'helpline')) continue;
    if (typeof value !== 'string' || writtenAs === 'web-address') continue;
    yield* checkText(file, value, fields.yaml.placeOfValue(path));
  }
}

/** Email addresses in text are links, which have a rule of their own. */
function checkLines({ path: file, locus, text, prose }: ContentFile): Finding[] {
  const isTable = locus.kind === 'table';
  const [lines, first] = isTable ? [text ?? '', 1] : [prose?.text ?? '', prose?.firstLine ?? 1];
  return lines.split('\n').flatMap((line, index) => {
    const found = findPersonalData(line);
    if (found === undefined || (!isTable && found.kind === 'an email address')) return [];
    return [...checkText(file, line, { line: first + index, column: line.indexOf(found.value) + 1 })];
  });
}

function* checkText(file: string, text: string, place: Place): Generator<Finding> {
  const found = findPersonalData(text);
  if (found === undefined) return;
  yield toFinding('private-address', file, place, {
    what: `${showValue(found.value)} is ${found.kind}.`,
    remedy: 'Name the organisation instead.  The one contact address is in content/site.yaml.',
    value: found.value,
  });
}
