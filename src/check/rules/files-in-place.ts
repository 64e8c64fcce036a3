// Promise: every file lies where it can be found, and its name can be an address.
import { COLLECTIONS, COLLECTION_NAMES } from '#schema/collections.ts';
import { ID_PATTERN } from '#schema/fields.ts';
import { toId } from '#text/to-id.ts';
import { START, toFinding, type Finding } from '../finding.ts';
import { PICTURE_ENDINGS, PICTURE_FOLDER, splitName } from '../read/locate.ts';
import type { ContentFile, Rule } from '../read/snapshot.ts';
import { findNearest } from '../text/nearest.ts';
import { orList, showValue } from '../text/show-value.ts';

export const filesInPlace: Rule = ({ files }) =>
  files.flatMap((file) => (file.locus.kind === 'unknown' ? unexpected(file) : [...checkNames(file)]));

function* checkNames({ path: file, locus }: ContentFile): Generator<Finding> {
  if (locus.kind === 'document') return;
  const names = file
    .split('/')
    .slice(2)
    .map((part, index, parts) => (index === parts.length - 1 ? splitName(part)[0] : part));
  const wrong = names.find((name) => !ID_PATTERN.test(name));
  if (wrong === undefined) return;
  const ending = splitName(file)[1];
  const better = toId(wrong);
  yield toFinding('file-name-invalid', file, START, {
    what: `The name ${showValue(wrong)} cannot be an address: it has ${faultsOf(wrong)}.`,
    remedy: `Use lower-case letters, digits and single hyphens${better === '' ? '' : `:   ${better}${wrong === names.at(-1) ? `.${ending}` : ''}`}`,
    value: wrong,
  });
}

function faultsOf(name: string): string {
  const faults = [
    /\s/.test(name) ? 'spaces' : '',
    /\p{Lu}/u.test(name) ? 'capitals' : '',
    /^-|-$|--/.test(name) ? 'too many hyphens' : '',
    /[^\sA-Za-z0-9-]/.test(name) ? 'characters other than letters, digits and hyphens' : '',
  ].filter((fault) => fault !== '');
  return faults.join(' and ') || 'no letters';
}

/** What survey tools and spreadsheets export. */
const RAW = /\.(?:xls[xmb]?|ods|tsv|tab|sav|dta|csv)$/i;

function unexpected({ path: file }: ContentFile): Finding[] {
  if (RAW.test(file)) return [rawAnswers(file)];
  const what = `The site does not know what to do with ${showValue(file.split('/').at(-1))}.`;
  return [toFinding('file-unexpected', file, START, { what, remedy: adviseFor(file) })];
}

function rawAnswers(file: string): Finding {
  return toFinding('answers-raw', file, START, {
    what: `${showValue(file.split('/').at(-1))} looks like an export of answers.`,
    remedy: 'Move it out of the project, and import it from there:   npm run consultation',
  });
}

/** What cannot become plain text by another name. */
const DOCUMENT = /\.(?:docx?|odt|rtf|pages|pdf|html?)$/i;
/** What programs leave behind: small pictures of a folder, copies before a save. */
const LEFT_BEHIND = /(?:^|\/)(?:Thumbs\.db|desktop\.ini|[^/]*\.(?:bak|tmp|swp|orig|rej))$/i;

const PICTURE = /^(?:png|jpe?g|webp|avif|gif|heic|tiff?|bmp|svg)$/i;

function advisePicture(id: string, ending: string, isInPlace: boolean): string {
  const isShown = PICTURE_ENDINGS.some((known) => known === ending);
  if (!isShown)
    return `Save the picture as ${orList(PICTURE_ENDINGS.map((known) => `.${known}`))}, and put it into content/pictures/.`;
  return isInPlace ? `Rename it to ${id}.${ending}.` : `Put it into content/pictures/ as ${id}.${ending}.`;
}

function adviseFor(file: string): string {
  if (LEFT_BEHIND.test(file)) return 'A program left it behind.  Delete it.';
  const [, folder = '', ...rest] = file.split('/');
  const [stem, ending] = splitName(rest.at(-1) ?? folder);
  if (PICTURE.test(ending))
    return advisePicture(toId(stem), ending.toLowerCase(), folder === PICTURE_FOLDER && rest.length === 1);
  if (rest.length === 0)
    return 'Entries belong in the folders of content/. Move the file into one of them, or delete it.';
  if (folder === PICTURE_FOLDER)
    return `Pictures end with .${PICTURE_ENDINGS.join(', .')} and go straight into content/pictures/.`;
  const collection = COLLECTION_NAMES.find((name) => COLLECTIONS[name].folder === folder);
  if (collection === undefined) {
    const folders = [...new Set(COLLECTION_NAMES.map((name) => COLLECTIONS[name].folder)), PICTURE_FOLDER];
    const near = findNearest(folder, folders)[0];
    return near === undefined
      ? `The folders are: ${folders.join(', ')}.`
      : `There is no folder ${showValue(folder)}.  Did you mean content/${near}/?`;
  }
  if (COLLECTIONS[collection].nested) {
    return 'A consultation has a folder with about.yaml, and a .yaml and a .csv file for each figure.';
  }
  if (rest.length > 1) return `Put files straight into content/${folder}/, with no folders inside it.`;
  const { format } = COLLECTIONS[collection];
  const right = `${toId(stem.replace(/\.(?:mdx?|ya?ml)$/i, ''))}.${format}`;
  return DOCUMENT.test(file)
    ? `Files here end with .${format} and are plain text.  Copy its text into ${right}, and delete it.`
    : `Files here end with .${format}.  Rename it to ${right}, move it or delete it.`;
}
