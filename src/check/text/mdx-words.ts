// Says in an editor's words why the words of an entry cannot be read, and which kind of fault that is.
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import type { Mend } from '../finding.ts';
import type { KindId } from '../kinds.ts';
import type { ProseFault, ProsePart } from '../read/prose-part.ts';
import { componentLike, insteadOf, isDangerous, isHtmlName } from './html-words.ts';
import { showValue, showWords } from './show-value.ts';

interface Explained {
  kind: KindId;
  what: string;
  remedy: string;
  value?: string;
  mend?: Mend;
}

/** The parser stops at the first fault; the line it stopped at tells more than its reason. */
export function explainMdx(fault: ProseFault, prose: ProsePart): Explained {
  const line = prose.text.split('\n')[fault.place.line - prose.firstLine] ?? '';
  if (fault.source === 'micromark-extension-mdxjs-esm') return explainModule(line);
  if (fault.rule === 'acorn' || fault.source === 'micromark-extension-mdx-expression') return explainBrackets();
  if (fault.reason.includes('before attribute value')) return explainPropValue(line.slice(fault.place.column - 1));
  if (fault.reason.includes('to create a link')) return explainSign(line, fault);
  const name = /`<\/?([^`>\s/]*)[^`]*`/.exec(fault.reason)?.[1] ?? '';
  const written = tagAt(line, fault.place.column);
  for (const tag of [name, written]) {
    if (tag !== '' && isHtmlName(tag)) return explainHtml(tag);
  }
  if (fault.rule === 'end-tag-mismatch' || fault.rule === 'unexpected-closing-slash') return explainTag(name, fault);
  return explainSign(line, fault);
}

export function explainHtml(tag: string): Explained {
  const component = componentLike(tag);
  if (component !== undefined) {
    const what = `<${showWords(tag)}> is not one of our components.`;
    return { kind: 'component-unknown', what, remedy: `Did you mean <${component}>?`, value: tag };
  }
  const kind = isDangerous(tag) ? 'script-not-allowed' : 'html-not-allowed';
  const what = `<${showWords(tag)}> is an HTML tag; the words hold none.`;
  return { kind, what, remedy: isDangerous(tag) ? 'Delete the tag and what is in it.' : insteadOf(tag), value: tag };
}

function explainModule(line: string): Explained {
  const isImport = line.trimStart().startsWith('import');
  const word = isImport ? 'import' : 'export';
  return {
    kind: isImport ? 'mdx-import' : 'mdx-export',
    what: `A line of the words begins with "${word}", which this kind of file takes for code.`,
    remedy: 'Delete the line.  If it is a sentence, begin it with another word.',
  };
}

function explainBrackets(): Explained {
  return {
    kind: 'mdx-expression',
    what: 'Curly brackets hold code in this kind of file.',
    remedy: 'Delete the brackets.  To show one, write \\{ or \\}.',
  };
}

function explainPropValue(rest: string): Explained {
  if (/^[“”„‘’]/.test(rest)) {
    return {
      kind: 'smart-quotes',
      what: 'The quotes in this tag are curly.',
      remedy: 'Write straight quotes:   id="…"',
      ...straighten(rest),
    };
  }
  return {
    kind: 'component-prop-invalid',
    what: 'The value in this tag has no quotes.',
    remedy: 'Write it in straight quotes:   id="…"',
  };
}

function straighten(rest: string): { mend?: Mend } {
  const [whole, words = ''] = /^[“”„‘’]([^“”„‘’"'<>]*)[“”‘’"']/.exec(rest) ?? [];
  return whole === undefined ? {} : { mend: { from: whole, to: `"${words}"` } };
}

function explainTag(name: string, { rule }: ProseFault): Explained {
  const isComponent = Object.hasOwn(PROSE_COMPONENTS, name);
  const isEmpty = isComponent && !PROSE_COMPONENTS[name as keyof typeof PROSE_COMPONENTS].children;
  if (rule === 'unexpected-closing-slash') {
    return {
      kind: 'mdx-syntax',
      what: 'A closing tag stands here without an opening one.',
      remedy: 'Delete it, or write the opening tag before it.',
    };
  }
  return {
    kind: 'mdx-syntax',
    what: `${showValue(`<${name}>`)} is opened and not closed.`,
    remedy: isEmpty
      ? `Close it at once with a slash:   <${name} … />`
      : `Write </${name}> on a line of its own after its words.`,
  };
}

function explainSign(line: string, { place, reason }: ProseFault): Explained {
  const before = line.slice(0, place.column - 1);
  if (before.endsWith('<') && line.slice(place.column - 1).startsWith('!')) {
    return {
      kind: 'html-comment',
      what: 'The words hold an HTML comment.',
      remedy: 'Delete it.  A remark for other editors can stand among the fields, on a line that begins with #.',
    };
  }
  if (reason.includes('to create a link')) {
    return {
      kind: 'mdx-syntax',
      what: 'An address in < and > cannot be read here.',
      remedy: 'Write [words](https://…), or the address alone.',
    };
  }
  return {
    kind: 'mdx-syntax',
    what: '"<" begins a component here, but no component follows.',
    remedy: 'Write &lt; for the sign, or say "less than" or "under".',
  };
}

/** The name in the tag around a column. */
function tagAt(line: string, column: number): string {
  const start = line.lastIndexOf('<', column - 1);
  return start < 0 ? '' : (/^<\/?([A-Za-z][\w.:-]*)/.exec(line.slice(start))?.[1] ?? '');
}
