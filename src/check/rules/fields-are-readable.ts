// Promise: the fields of every file can be read, and mean only what they show.
import { START, toFinding, type Finding, type Place } from '../finding.ts';
import { isEntry, type ContentFile, type Rule } from '../read/snapshot.ts';
import { MOST_LINES, type YamlExcess } from '../read/yaml-bounds.ts';
import type { YamlFault, YamlPart } from '../read/yaml-part.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { formatNumber } from '#text/format-number.ts';
import { showValue } from '../text/show-value.ts';
import { explainYaml } from '../text/explain-yaml.ts';

export const fieldsAreReadable: Rule = ({ files }) =>
  files.flatMap((file) => [...checkBlock(file), ...checkYaml(file)]);

/** An .mdx file whose front matter could not be separated from its text. */
function checkBlock(file: ContentFile): Finding[] {
  const { path, text, conflictLine, secondBlockLine, fields } = file;
  if (!isEntry(file) || COLLECTIONS[file.locus.collection].format !== 'mdx') return [];
  if (text === undefined || conflictLine !== undefined || text.trim() === '') return [];
  if (secondBlockLine !== undefined) return [secondBlock(path, secondBlockLine)];
  if (fields?.yaml.text.trim() === '') return [emptyBlock(path)];
  if (fields !== undefined) return [];
  const opens = /^---[ \t]*\n/.test(text);
  const late = /^\s+---[ \t]*\n/.test(text);
  const dashed = /^[–—-]*[–—][–—-]*[ \t]*\n/.test(text);
  return [
    toFinding('front-matter-missing', path, START, {
      what: opens
        ? 'The fields begin with a line --- but no second line --- closes them.'
        : late
          ? 'There is something before the line --- that opens the fields.'
          : dashed
            ? 'The first line is a dash, not three hyphens: a word processor joined them.'
            : 'The file does not begin with its fields.',
      remedy: opens
        ? 'Put a line with three hyphens after the last field.'
        : late
          ? 'Make --- the first line of the file, without spaces before it.'
          : 'Begin with a line ---, then one field a line, then another line ---, then the text.',
    }),
  ];
}

function secondBlock(file: string, line: number): Finding {
  return toFinding(
    'front-matter-repeated',
    file,
    { line, column: 1 },
    {
      what: 'A second block of fields begins here; the first is at the top of the file.',
      remedy:
        'Keep the block that is right, at the top, and delete the other.  A second entry needs a file of its own.',
    },
  );
}

function emptyBlock(file: string): Finding {
  return toFinding('front-matter-missing', file, START, {
    what: 'There is nothing between the first two lines ---.',
    remedy: 'Write the fields between them, one a line, and keep only these two lines.',
  });
}

function checkYaml({ path: file, fields }: ContentFile): Finding[] {
  if (fields === undefined) return [];
  const { yaml } = fields;
  const isExhausting = yaml.faults.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const excess = yaml.excess ?? (isExhausting ? 'depth' : undefined);
  if (excess !== undefined) {
    const place = { line: yaml.firstLine, column: 1 };
    return [toFinding(excess === 'lines' ? 'file-too-large' : 'nesting-too-deep', file, place, EXCESS[excess])];
  }
  const tab = findTab(yaml);
  if (tab !== undefined) return [tabFinding(file, tab)];
  return onePerLine(yaml.faults).map((fault) => toYamlFinding(file, fault, yaml));
}

const EXCESS: Readonly<Record<YamlExcess, { what: string; remedy: string }>> = {
  depth: {
    what: 'The fields have too many things nested inside each other.',
    remedy: 'Write them flatter: no field needs more than five steps inwards.',
  },
  lines: {
    what: `The fields have more than ${formatNumber(MOST_LINES)} lines.`,
    remedy: 'Split them into several entries, or delete what does not belong.',
  },
  signs: {
    what: 'The fields have thousands of quotes, commas or other special characters, or a line of more than 10,000 characters.',
    remedy:
      'If it happened by accident, a key was probably held down or a program failed.  Bring the file back from git.',
  },
};

/** Only where the YAML is broken: inside a quoted text a tab does no harm. */
function findTab({ faults, text, firstLine }: YamlPart): Place | undefined {
  if (faults.length === 0) return undefined;
  const line = text.split('\n').findIndex((line) => /^ *\t[ \t]*\S/.test(line));
  return line < 0 ? undefined : { line: line + firstLine, column: 1 };
}

function tabFinding(file: string, place: Place): Finding {
  return toFinding('yaml-tabs', file, place, {
    what: 'This line begins with a tab.',
    remedy: 'Write two spaces for each step, or:   npm run check -- --fix',
  });
}

/** One broken line makes the parser stumble several times; only its first fall helps. */
function onePerLine(faults: readonly YamlFault[]): YamlFault[] {
  const broken = faults.filter(({ code }) => isSyntax(code) && code !== 'DUPLICATE_KEY');
  // An item without its hyphen writes each field of the item above once more.
  const follows = (fault: YamlFault, before: YamlFault | undefined): boolean =>
    fault.code === 'DUPLICATE_KEY' && before?.code === 'DUPLICATE_KEY' && fault.place.line === before.place.line + 1;
  const others = faults.filter((fault, index) => !broken.includes(fault) && !follows(fault, faults[index - 1]));
  return [...broken.slice(0, 1), ...others];
}

function isSyntax(code: YamlFault['code']): boolean {
  return !['ALIAS', 'ANCHOR', 'TAG', 'MERGE_KEY', 'BAD_ALIAS'].includes(code);
}

function toYamlFinding(file: string, fault: YamlFault, yaml: YamlPart): Finding {
  const { code, place, excerpt } = fault;
  if (code === 'DUPLICATE_KEY') {
    const name = /^["']?([^:"']*)/.exec(excerpt)?.[1] ?? excerpt;
    return toFinding('yaml-duplicate-key', file, place, {
      what: `${showValue(name)} is written twice.`,
      remedy: /^\s/.test(yaml.text.split('\n')[place.line - yaml.firstLine] ?? '')
        ? 'If another item of the list begins here, put a hyphen and a space before it.  If not, keep one of the two lines.'
        : 'Keep one of the two lines.',
      value: name,
    });
  }
  if (!isSyntax(code)) {
    return toFinding('yaml-feature-refused', file, place, {
      what: `${showValue(excerpt)} is a shorthand of YAML that hides what the file says.`,
      remedy: 'Write the value out where it belongs.  If the character is part of the text, put the value in quotes.',
      value: excerpt,
    });
  }
  const { place: at, ...message } = explainYaml(fault, yaml);
  return toFinding('yaml-syntax', file, at, message);
}
