// Says in an editor's words what is wrong inside a tag that the parser cannot read.
import type { Fix, Place } from '../finding.ts';
import type { RuleId } from '../rule-docs.ts';
import { showValue } from './show-value.ts';

export interface Explained {
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

/** @param rest the words from the first sign of the tag on, which stands at `start` */
export function explainTag(rest: string, start: Place): Explained {
  const written = WELL_WRITTEN.exec(rest)?.[0];
  if (written === undefined) {
    return {
      kind: 'mdx-syntax',
      what: '"<" begins a component here, but no component follows.',
      remedy: 'Write &lt; for the sign, or say "less than" or "under".',
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
  const [whole, words = ''] = /^[“”„‘’]([^“”„‘’"'<>]*)[“”‘’"']/.exec(rest) ?? [];
  return whole === undefined ? {} : { fix: { from: whole, to: `"${words}"` } };
}

function placeAfter({ line, column }: Place, text: string): Place {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
}
