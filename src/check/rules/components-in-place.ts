// Promise: components stand where they can be drawn, with words inside only where they belong.
import type { Nodes, Parents } from 'mdast';
import { PROSE_COMPONENTS, type ProseComponentName } from '#schema/prose.ts';
import { toFinding, type Finding } from '../finding.ts';
import type { KindId } from '../kinds.ts';
import { placeOf } from '../read/prose-part.ts';
import { walkTree } from '../read/walk-tree.ts';
import type { ContentFile } from '../read/snapshot.ts';
import type { Rule } from './rule.ts';

export const componentsInPlace: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose }: ContentFile): Finding[] {
  if (prose?.tree === undefined) return [];
  const found: Finding[] = [];
  let large = 0;
  walkTree(prose.tree, (node, ancestors) => {
    const name = componentName(node);
    if (name === undefined || !('children' in node)) return;
    const tell = (kind: KindId, what: string, remedy: string): void => {
      found.push(toFinding(kind, { file, place: placeOf(prose, node), what, remedy, value: name }));
    };
    const fault = placeFault(name, node, ancestors);
    if (fault !== undefined) tell('component-place', fault.what, fault.remedy);
    const { children } = PROSE_COMPONENTS[name];
    if (!children && node.children.length > 0) {
      tell(
        'component-content',
        `<${name}> has words between its tags.`,
        `It writes its own words.  Close it at once:   <${name} … />`,
      );
    }
    if (children && !hasWords(node)) {
      tell(
        'component-content',
        `<${name}> has no words inside.`,
        `Put them on lines of their own between <${name}> and </${name}>.`,
      );
    }
    if (name === 'PullFigure' && (large += 1) === 2) {
      tell(
        'component-repeated',
        'This is the second <PullFigure> on the page.',
        'Keep one; write the other number as <Fact id="…"/> in a sentence.',
      );
    }
  });
  return found;
}

function componentName(node: Nodes): ProseComponentName | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  return Object.hasOwn(PROSE_COMPONENTS, name) ? (name as ProseComponentName) : undefined;
}

function placeFault(
  name: ProseComponentName,
  node: Nodes,
  ancestors: readonly Parents[],
): { what: string; remedy: string } | undefined {
  const inside = (type: Nodes['type']): boolean => ancestors.some((ancestor) => ancestor.type === type);
  if (inside('heading'))
    return {
      what: `<${name}> stands in a heading.`,
      remedy: 'Write the heading in words alone; put the component in a sentence below it.',
    };
  if (inside('link'))
    return { what: `<${name}> stands in a link, and is itself one.`, remedy: 'Put it beside the link.' };
  const within = ancestors
    .map(componentName)
    .find((ancestor) => ancestor !== undefined && PROSE_COMPONENTS[ancestor].children);
  const { place } = PROSE_COMPONENTS[name];
  if (place === 'block' && within !== undefined) {
    return { what: `<${name}> stands inside <${within}>.`, remedy: `Put it after </${within}>.` };
  }
  if (place === 'inline' && node.type === 'mdxJsxFlowElement') {
    return { what: `<${name}> stands alone on its line.`, remedy: 'Put it in a sentence: it is part of one.' };
  }
  if (place === 'block' && node.type === 'mdxJsxTextElement') {
    const { children } = PROSE_COMPONENTS[name];
    return {
      what: `<${name}> stands in a sentence.`,
      remedy: children
        ? `Put <${name}> and </${name}> on lines of their own, and the words between them.`
        : 'Put it on a line of its own, with a blank line before and after it.',
    };
  }
  return undefined;
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (componentName(node) !== undefined && !('children' in node && node.children.length > 0))
    return componentName(node) !== 'Note';
  return 'children' in node && node.children.some((child) => hasWords(child));
}
