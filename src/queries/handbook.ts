// The editors' handbook as data: rules from the table of kinds, components from their props, so that nothing is written twice.
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import messagesText from '#check/rule-docs/messages.yaml?raw';
import { groupAddress, RULE_GROUPS, ruleAddress, type RuleId } from '#check/rule-docs.ts';
import { formatKind } from '#check/report/text.ts';
import type { RuleDoc } from '#check/rule-docs/rule-doc.ts';
import type { ComponentHelp, HandbookField, RuleGroup } from '#domain/handbook.ts';
import type { TextReferences } from '#schema/prose.ts';
import { readYaml } from '#files/yaml.ts';
import { describeFields, type FieldDescription } from '#schema/describe.ts';
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { toField } from './handbook-fields.ts';

const EXAMPLES = byComponent(
  import.meta.glob<{ Content: AstroComponentFactory; frontmatter: TextReferences }>('site-content/examples/*.mdx', {
    eager: true,
  }),
);
const SOURCES = byComponent(
  import.meta.glob<string>('site-content/examples/*.mdx', { eager: true, query: '?raw', import: 'default' }),
);

/** By the name of the component in small letters, which the file is called by, wherever the content lies. */
function byComponent<T>(files: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(files).map(([path, file]) => [/([^/]+)\.mdx$/.exec(path)?.[1] ?? path, file]));
}

/** The example of a component, compiled. */
export function getExample(component: string): AstroComponentFactory | undefined {
  return EXAMPLES.get(component.toLowerCase())?.Content;
}

/** All kinds of finding in the order of the table, with what the checker says of their fixtures. */
export function getRules(): RuleGroup[] {
  const messages = readYaml(messagesText).data as Record<string, string>;
  return RULE_GROUPS.map(({ id: group, title, kinds }) => ({
    id: group,
    address: groupAddress(group),
    title,
    rules: Object.entries<RuleDoc>(kinds).map(([id, { severity = 'error', title: name, meaning, example }]) => ({
      id,
      address: ruleAddress(id as RuleId),
      severity,
      title: name,
      meaning,
      wrong: example.wrong,
      right: example.right,
      isDescription: example.isDescription === true,
      message: `${messages[id] ?? ''}\n  ${formatKind({ severity, kind: id as RuleId })}`,
    })),
  }));
}

/** The components that can stand in text. */
export function getComponents(): ComponentHelp[] {
  return Object.entries(PROSE_COMPONENTS).map(([name, { help, place, props }]) => ({
    name,
    help,
    place,
    props: describeFields(props).map(toProp),
    example: (SOURCES.get(name.toLowerCase()) ?? '').trimEnd(),
    references: EXAMPLES.get(name.toLowerCase())?.frontmatter ?? {
      sources: [],
      terms: [],
      organisations: [],
      figures: [],
      links: [],
    },
  }));
}

/** A prop stands in its tag: id="…". */
function toProp(field: FieldDescription): HandbookField {
  return {
    ...toField(field),
    ...(field.example === undefined ? {} : { example: `${field.name}="${String(field.example)}"` }),
  };
}
