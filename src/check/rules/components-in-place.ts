// Promise: components stand where they can be drawn, with text inside only where they belong.
import { PROSE_COMPONENTS, type ProseComponentName } from '#schema/prose.ts';
import { toFinding, type Finding } from '../finding.ts';
import type { RuleId } from '../rule-docs.ts';
import type { ContentFile, Rule } from '../read/snapshot.ts';
import type { OutlineElement } from '../read/prose-outline.ts';

export const componentsInPlace: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose }: ContentFile): Finding[] {
  let large = 0;
  return (prose?.outline?.elements ?? []).flatMap((element) => {
    if (!Object.hasOwn(PROSE_COMPONENTS, element.name)) return [];
    const name = element.name as ProseComponentName;
    if (name === 'PullFigure') large += 1;
    return [...faultsOf(name, element, large)].map(({ kind, what, remedy }) =>
      toFinding(kind, file, element.place, { what, remedy, value: name }),
    );
  });
}

interface ComponentFault {
  kind: RuleId;
  what: string;
  remedy: string;
}

function* faultsOf(name: ProseComponentName, element: OutlineElement, large: number): Generator<ComponentFault> {
  const fault = placeFault(name, element);
  if (fault !== undefined) yield { kind: 'component-place', ...fault };
  const { children } = PROSE_COMPONENTS[name];
  if (!children && !element.isEmpty) {
    yield {
      kind: 'component-content',
      what: `<${name}> has text between its tags.`,
      remedy: `It writes its own text.  Close it at once:   <${name} … />`,
    };
  }
  if (children && !element.hasText) {
    yield {
      kind: 'component-content',
      what: `<${name}> has no text inside.`,
      remedy: `Put it on lines of its own between <${name}> and </${name}>.`,
    };
  }
  if (name === 'PullFigure' && large === 2) {
    yield {
      kind: 'component-repeated',
      what: 'This is the second <PullFigure> on the page.',
      remedy: 'Keep one; write the other number as <Fact id="…"/> in a sentence.',
    };
  }
}

function placeFault(
  name: ProseComponentName,
  { isInHeading, isInLink, within, isBlock }: OutlineElement,
): Omit<ComponentFault, 'kind'> | undefined {
  if (isInHeading) {
    return {
      what: `<${name}> is in a heading.`,
      remedy: 'Write the heading as text alone; put the component in a sentence below it.',
    };
  }
  if (isInLink) return { what: `<${name}> is inside a link, and is a link itself.`, remedy: 'Put it beside the link.' };
  const { place, children } = PROSE_COMPONENTS[name];
  if (place === 'block' && within !== undefined) {
    return { what: `<${name}> is inside <${within}>.`, remedy: `Put it after </${within}>.` };
  }
  if (place === 'inline' && isBlock) {
    return { what: `<${name}> is alone on its line.`, remedy: 'Put it in a sentence: it is made to be part of one.' };
  }
  if (place === 'inline' || isBlock) return undefined;
  return {
    what: `<${name}> is inside a sentence.`,
    remedy: children
      ? `Put <${name}> and </${name}> on lines of their own, and the text between them.`
      : 'Put it on a line of its own, with a blank line before and after it.',
  };
}
