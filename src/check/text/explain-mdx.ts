// Says in an editor's words why the text of an entry cannot be read, and which kind of fault that is.
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import type { Place, Fix } from '../finding.ts';
import type { ProseFault, ProsePart } from '../read/prose-part.ts';
import { componentLike, insteadOf, isDangerous, isHtmlName } from './explain-html.ts';
import { showValue, quoteExcerpt } from './show-value.ts';
import type { RuleId } from '../rule-docs.ts';

/** What the parser says of a tag left open: its name and where it opens, counted from the first line of the text. */
const LEFT_OPEN = /(?:Expected a|corresponding) closing tag for `<([^`>\s/]*)[^`]*` \((\d+):(\d+)/;

/** The parser stops at the first fault; what stands there says more to an editor than its reason. */
export function explainMdx({ place, reason }: ProseFault, prose: ProsePart): Explained {
  const rest = textFrom(prose, place);
  if (rest.startsWith('<!')) return explainComment();
  if (/^<(?:[a-z]+:\/\/|mailto:|[\w.+-]+@)/.test(rest)) return explainAddress();
  const [, open, line, column] = LEFT_OPEN.exec(reason) ?? [];
  const name = open ?? /^<\/?([A-Za-z][\w.:-]*)/.exec(rest)?.[1] ?? '';
  if (isHtmlName(name)) return explainHtml(name);
  if (open !== undefined) {
    return { ...explainOpenTag(open), place: { line: Number(line) + prose.firstLine - 1, column: Number(column) } };
  }
  if (reason.startsWith('Expected the closing tag')) return explainSharedLine(name);
  if (rest.startsWith('</')) return explainStrayTag();
  return explainTag(rest, place);
}

export function explainHtml(tag: string): Explained {
  const component = componentLike(tag);
  if (component !== undefined) {
    const what = `<${quoteExcerpt(tag)}> is not one of our components.`;
    return { kind: 'component-unknown', what, remedy: `Did you mean <${component}>?`, value: tag };
  }
  const kind = isDangerous(tag) ? 'script-not-allowed' : 'html-not-allowed';
  const what = `<${quoteExcerpt(tag)}> is an HTML tag; the text cannot contain any.`;
  return { kind, what, remedy: isDangerous(tag) ? 'Delete the tag and what is in it.' : insteadOf(tag), value: tag };
}

function explainComment(): Explained {
  return {
    kind: 'html-comment',
    what: 'The text contains an HTML comment.',
    remedy: 'Delete it.  A remark for other editors can go among the fields, on a line that begins with #.',
  };
}

function explainAddress(): Explained {
  return {
    kind: 'mdx-syntax',
    what: 'An address in < and > cannot be read here.',
    remedy: 'Write [link text](https://…), without < and >.',
  };
}

function explainStrayTag(): Explained {
  return {
    kind: 'mdx-syntax',
    what: 'This closing tag has no opening one.',
    remedy: 'Delete it, or write the opening tag before it.',
  };
}

function explainSharedLine(name: string): Explained {
  return {
    kind: 'mdx-syntax',
    what: `</${quoteExcerpt(name)}> shares its line with other text.`,
    remedy: ownLines(name),
  };
}

function explainOpenTag(name: string): Explained {
  const isEmpty =
    Object.hasOwn(PROSE_COMPONENTS, name) && !PROSE_COMPONENTS[name as keyof typeof PROSE_COMPONENTS].children;
  return {
    kind: 'mdx-syntax',
    what: `${showValue(`<${name}>`)} is opened and not closed.`,
    remedy: isEmpty ? `Close it at once with a slash:   <${name} … />` : ownLines(name),
  };
}

function ownLines(name: string): string {
  return `Put <${name}> and </${name}> on lines of their own, and the text between them.`;
}

function textFrom({ text, firstLine }: ProsePart, { line, column }: Place): string {
  return text
    .split('\n')
    .slice(line - firstLine)
    .join('\n')
    .slice(column - 1);
}

// Says in an editor's words what is wrong inside a tag that the parser cannot read.

interface Explained {
  kind: RuleId;
  what: string;
  remedy: string;
  value?: string;
  fix?: Fix;
  /** Where it is, when that is not the place where the parser stopped. */
  place?: Place;
}

/** A tag as far as it is well written. */
const WELL_WRITTEN = /^<\/?[A-Za-z_$][\w$.:-]*(?:\s+[\w$:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*/;

/** @param rest the text from the first character of the tag on, which stands at `start` */
function explainTag(rest: string, start: Place): Explained {
  const written = WELL_WRITTEN.exec(rest)?.[0];
  if (written === undefined) {
    return {
      kind: 'mdx-syntax',
      what: '"<" begins a component here, but no component follows.',
      remedy: 'Write &lt; for the character itself, or say "less than" or "under".',
    };
  }
  const [, before = '', character = ''] = /^(\s*=?\s*)(\S?)/.exec(rest.slice(written.length)) ?? [];
  const place = placeAfter(start, written + before);
  const hasValue = before.includes('=') && character !== '';
  if (character === '{') return { ...explainCode(hasValue), place };
  if (hasValue) return { ...explainPropValue(rest.slice(written.length + before.length)), place };
  return {
    kind: 'mdx-syntax',
    what: `The tag ${showValue(written.split(/\s/)[0] ?? '')} is not written to its end.`,
    remedy: 'Write it like   <Fact id="…"/>',
  };
}

function explainCode(isValue: boolean): Explained {
  return {
    kind: 'mdx-expression',
    what: isValue ? 'The value in this tag is code in curly brackets.' : 'Curly brackets inside a tag are code.',
    remedy: isValue ? 'Write it in straight quotes:   id="…"' : 'Delete them; write props as name="value".',
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
    what: /^["']/.test(rest) ? 'The value in this tag has no closing quote.' : 'The value in this tag has no quotes.',
    remedy: 'Write it in straight quotes:   id="…"',
  };
}

function straighten(rest: string): { fix?: Fix } {
  const [whole, text = ''] = /^[“”„‘’]([^“”„‘’"'<>]*)[“”‘’"']/.exec(rest) ?? [];
  return whole === undefined ? {} : { fix: { from: whole, to: `"${text}"` } };
}

function placeAfter({ line, column }: Place, text: string): Place {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
}
