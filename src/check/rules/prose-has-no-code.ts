// Promise: the words of every entry hold no code, no HTML, and no component but ours with props that fit.
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { toFinding, type Finding } from '../finding.ts';
import type { ProseOutline, OutlineElement } from '../read/prose-outline.ts';
import { isHtmlName } from '../text/explain-html.ts';
import { explainHtml } from '../text/explain-mdx.ts';
import { findNearest } from '../text/nearest.ts';
import { showValue, quoteExcerpt } from '../text/show-value.ts';
import { checkProps } from './props-fit.ts';
import type { Rule } from './rule.ts';

export const proseHasNoCode: Rule = ({ files }) =>
  files.flatMap(({ path, prose }) => [
    ...(prose?.outline?.code ?? []).map((code) => explainCode(path, code)),
    ...(prose?.outline?.elements ?? []).flatMap((element) => checkElement(path, element)),
  ]);

function explainCode(file: string, { kind, text, place }: ProseOutline['code'][number]): Finding {
  if (kind === 'module') {
    const word = text.trimStart().startsWith('import') ? 'import' : 'export';
    return toFinding(`mdx-${word}`, {
      file,
      place,
      what: `A line of the words begins with "${word}", which is code in this kind of file.`,
      remedy: 'Delete the line.  If it is a sentence, begin it with another word.',
    });
  }
  return toFinding('mdx-expression', {
    file,
    place,
    what: `${showValue(text)} is code in this kind of file.`,
    remedy: 'Delete the brackets.  To show one, write \\{ or \\}.',
  });
}

function checkElement(file: string, element: OutlineElement): Finding[] {
  const { name, place } = element;
  const props = checkProps(file, element);
  if (Object.hasOwn(PROSE_COMPONENTS, name)) return props;
  if (isHtmlName(name)) {
    const { kind, ...words } = explainHtml(name);
    return [toFinding(kind, { file, place, ...words }), ...props];
  }
  const known = Object.keys(PROSE_COMPONENTS);
  const unknown = toFinding('component-unknown', {
    file,
    place,
    what: `<${quoteExcerpt(name)}> is not one of our components.`,
    remedy: () => {
      const near = findNearest(name, known)[0];
      return `${near === undefined ? '' : `Did you mean <${near}>?  `}The components are ${known.join(', ')}.`;
    },
    value: name,
  });
  return [unknown, ...props];
}
