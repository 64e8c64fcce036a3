// Promise: the words of every entry hold no code, no HTML, and no component but ours with props that fit.
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { toFinding, type Finding, type Place } from '../finding.ts';
import type { KindId } from '../kinds.ts';
import { placeOf } from '../read/prose-part.ts';
import type { ContentFile } from '../read/snapshot.ts';
import { isHtmlName } from '../text/html-words.ts';
import { explainHtml } from '../text/mdx-words.ts';
import { findNearest } from '../text/nearest.ts';
import { showValue, showWords } from '../text/show-value.ts';
import { checkProps } from './props-fit.ts';
import type { Rule } from './rule.ts';

export const proseIsWords: Rule = ({ files }) => files.flatMap(checkFile);

function checkFile({ path: file, prose }: ContentFile): Finding[] {
  if (prose?.tree === undefined) return [];
  const found: Finding[] = [];
  visit(prose.tree, (node) => {
    const place = placeOf(prose, node);
    const tell = (kind: KindId, what: string, remedy: string): void => {
      found.push(toFinding(kind, { file, place, what, remedy }));
    };
    if (node.type === 'mdxjsEsm') {
      const word = node.value.trimStart().startsWith('import') ? 'import' : 'export';
      tell(
        `mdx-${word}`,
        `A line of the words begins with "${word}", which is code in this kind of file.`,
        'Delete the line.  If it is a sentence, begin it with another word.',
      );
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      tell(
        'mdx-expression',
        `${showValue(`{${node.value}}`)} is code in this kind of file.`,
        'Delete the brackets.  To show one, write \\{ or \\}.',
      );
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      found.push(...checkElement(file, place, node));
    } else if (node.type === 'html') {
      tell('html-not-allowed', 'The words hold HTML.', 'Write it in Markdown, or delete it.');
    }
  });
  return found;
}

function checkElement(file: string, place: Place, node: MdxJsxFlowElement | MdxJsxTextElement): Finding[] {
  const name = node.name ?? '';
  const props = checkProps(file, place, node);
  if (Object.hasOwn(PROSE_COMPONENTS, name)) return props;
  if (isHtmlName(name)) {
    const { kind, ...words } = explainHtml(name);
    return [toFinding(kind, { file, place, ...words }), ...props];
  }
  const known = Object.keys(PROSE_COMPONENTS);
  const near = findNearest(name, known)[0];
  const unknown = toFinding('component-unknown', {
    file,
    place,
    what: `<${showWords(name)}> is not one of our components.`,
    remedy: `${near === undefined ? '' : `Did you mean <${near}>?  `}The components are ${known.join(', ')}.`,
    value: name,
  });
  return [unknown, ...props];
}
