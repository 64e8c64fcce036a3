// Promise: no address leads to the editor's own computer or network, where no reader can follow.
import { toFinding, type Finding, type Place } from '../finding.ts';
import type { ContentFile, Snapshot } from '../read/snapshot.ts';
import { walkValues } from '../read/walk-values.ts';
import { showValue } from '../text/show-value.ts';
import type { Rule } from './rule.ts';

const LOCAL =
  /^https?:\/\/(?:localhost|[^/:?#]+\.(?:local|localhost|internal|lan)|127\.[\d.]+|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\])(?::\d+)?(?=[/?#]|$)(.*)$/i;

export const linksLeaveTheComputer: Rule = (snapshot) => snapshot.files.flatMap((file) => checkFile(snapshot, file));

function checkFile({ addresses }: Snapshot, { path: file, prose, fields }: ContentFile): Finding[] {
  const found: Finding[] = [];
  const check = (url: string, place: Place): void => {
    const path = LOCAL.exec(url)?.[1];
    if (path === undefined) return;
    const isOurs = addresses.has(path.replace(/[?#].*$/, ''));
    found.push(
      toFinding('link-local', {
        file,
        place,
        what: `${showValue(url)} leads to a computer, not to a page on the web.`,
        remedy: isOurs ? `Write:   ${path}` : 'Copy the address a reader would use, or write the words alone.',
        value: url,
        mend: isOurs && prose !== undefined ? { from: url, to: path } : undefined,
      }),
    );
  };
  for (const { url, place } of prose?.words?.links ?? []) check(url, place);
  if (fields !== undefined) {
    walkValues(fields, ({ writtenAs }, value, path) => {
      if (writtenAs === 'web-address') check(String(value), fields.yaml.placeOfValue(path));
    });
  }
  return found;
}
