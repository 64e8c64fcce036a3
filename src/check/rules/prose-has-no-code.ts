// Promise: the text of every entry holds no code, no HTML, and no component but ours with props that fit.
import { PROSE_COMPONENTS, type ProseComponentName } from '#schema/prose.ts';
import { toFinding, toPlace, type Finding } from '../finding.ts';
import type { ProseOutline, OutlineElement } from '../read/prose-outline.ts';
import { isHtmlName } from '../text/explain-html.ts';
import { explainHtml, explainMdx } from '../text/explain-mdx.ts';
import { findNearest } from '../text/nearest.ts';
import { showValue, quoteExcerpt } from '../text/show-value.ts';
import type { Rule, ContentFile } from '../read/snapshot.ts';
import { describeFields, type FieldDescription } from '#schema/describe.ts';
import type { RuleId } from '../rule-docs.ts';

export const proseHasNoCode: Rule = ({ files }) =>
  files.flatMap(({ path, prose }) => [
    ...(prose?.outline?.code ?? []).map((code) => explainCode(path, code)),
    ...(prose?.outline?.elements ?? []).flatMap((element) => checkElement(path, element)),
  ]);

function explainCode(file: string, { kind, text, place }: ProseOutline['code'][number]): Finding {
  if (kind === 'module') {
    const word = text.trimStart().startsWith('import') ? 'import' : 'export';
    return toFinding(`mdx-${word}`, file, place, {
      what: `A line of the text begins with "${word}", which is code in this kind of file.`,
      remedy: 'Delete the line.  If it is a sentence, begin it with another word.',
    });
  }
  return toFinding('mdx-expression', file, place, {
    what: `${showValue(text)} is code in this kind of file.`,
    remedy: 'Delete the brackets.  To show one, write \\{ or \\}.',
  });
}

function checkElement(file: string, element: OutlineElement): Finding[] {
  const { name, place } = element;
  const props = checkProps(file, element);
  if (Object.hasOwn(PROSE_COMPONENTS, name)) return props;
  if (isHtmlName(name)) {
    const { kind, place: at = place, ...explanation } = explainHtml(name);
    return [toFinding(kind, file, at, explanation), ...props];
  }
  const known = Object.keys(PROSE_COMPONENTS);
  const unknown = toFinding('component-unknown', file, place, {
    what: `<${quoteExcerpt(name)}> is not one of our components.`,
    remedy: () => {
      const near = findNearest(name, known)[0];
      return `${near === undefined ? '' : `Did you mean <${near}>?  `}The components are ${known.join(', ')}.`;
    },
    value: name,
  });
  return [unknown, ...props];
}

// Promise: the text of every entry can be read.

export const proseIsReadable: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose }: ContentFile): Finding[] {
  if (prose === undefined) return [];
  if (prose.isTooDeep) {
    return [
      toFinding('nesting-too-deep', file, toPlace(prose.firstLine), {
        what: 'The text has too many things nested inside each other, or hundreds of special characters in one paragraph.',
        remedy: 'Nest less, and write shorter paragraphs.',
      }),
    ];
  }
  if (prose.fault === undefined) return [];
  const { kind, place = prose.fault.place, ...explanation } = explainMdx(prose.fault, prose);
  return [toFinding(kind, file, place, explanation)];
}

// Words the faults inside a tag: events, styles, and props that do not exist, are missing or do not fit.

interface PlainProp {
  name: string;
  value: string;
}

type Report = (kind: RuleId, what: string, remedy: string | (() => string), value?: string) => void;

/** Faults of the attributes of any tag; the props of our components are held against their schema. */
function checkProps(file: string, { name, props, place }: OutlineElement): Finding[] {
  const found: Finding[] = [];
  const report: Report = (kind, what, remedy, value) =>
    found.push(toFinding(kind, file, place, { what, remedy, value }));
  const plain = props.flatMap(({ name: prop, value }): PlainProp[] => {
    if (/^on/i.test(prop)) {
      report('event-attribute', `${showValue(prop)} in a tag is code for an event.`, 'Delete it.', prop);
    } else if (/^style$/i.test(prop)) {
      report('style-attribute', 'A tag has a style of its own.', 'Delete it; the look comes from one place.', prop);
    } else {
      return [{ name: prop, value: value ?? '' }];
    }
    return [];
  });
  if (Object.hasOwn(PROSE_COMPONENTS, name)) checkOwn(name as ProseComponentName, plain, report);
  return found;
}

function checkOwn(component: ProseComponentName, attributes: readonly PlainProp[], report: Report): void {
  const { props } = PROSE_COMPONENTS[component];
  const known = describeFields(props);
  const values = new Map<string, unknown>();
  for (const { name, value } of attributes) {
    if (values.has(name)) {
      report('component-prop-invalid', `${name} is written twice in <${component}>.`, 'Keep one of the two.', name);
    } else if (!known.some((prop) => prop.name === name)) {
      report(
        'component-prop-unknown',
        `<${component}> has no prop ${showValue(name)}.`,
        () => adviseProp(name, known),
        name,
      );
    }
    values.set(name, value);
  }
  const written = Object.fromEntries([...values].filter(([name]) => known.some((prop) => prop.name === name)));
  for (const { path, message } of props.safeParse(written).error?.issues ?? []) {
    const name = String(path[0] ?? '');
    const prop = known.find((candidate) => candidate.name === name);
    if (prop !== undefined && !values.has(name)) {
      report(
        'component-prop-missing',
        `<${component}> lacks its ${name}.`,
        `${prop.help ?? ''}  Write for example:   ${exampleTag(component, known)}`.trim(),
      );
    } else {
      const shown = String(values.get(name) ?? '');
      const what =
        shown === ''
          ? `${name} in <${component}> has no value.`
          : `${name} ${showValue(shown)} in <${component}> ${message.startsWith('Invalid') ? 'does not fit' : message}.`;
      report('component-prop-invalid', what, `Write for example:   ${exampleTag(component, known, name)}`, shown);
    }
  }
}

function adviseProp(name: string, known: readonly FieldDescription[]): string {
  const names = known.map((prop) => prop.name);
  const near = findNearest(name, names)[0];
  return near === undefined ? `Its props are: ${names.join(', ')}.` : `Did you mean ${showValue(near)}?`;
}

/** <Org id="made-up-office" as="abbreviation"/>: the needed props, and the one that is talked about. */
function exampleTag(component: ProseComponentName, known: readonly FieldDescription[], about = ''): string {
  const shown = known.filter((prop) => prop.example !== undefined && (prop.required || prop.name === about));
  const props = shown.map((prop) => ` ${prop.name}="${String(prop.example)}"`).join('');
  return `<${component}${props}${PROSE_COMPONENTS[component].children ? '>' : '/>'}`;
}
