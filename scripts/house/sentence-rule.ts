// An ESLint rule: templates and scripts say nothing of their own. What they show comes from src/i18n, so that a hub can speak another language.
import type { Rule } from 'eslint';

/** Attributes and props that people read or hear. */
const READ =
  /^(?:aria-(?:label|description|roledescription|valuetext)|alt|caption|description|heading|label|lede|placeholder|summary|text|title)$/;
/** Attributes whose value is code, even where it is put together from texts. */
const CODE =
  /^(?:class(?::list)?|content|d|data-.*|href|id|sizes|src|style|type|value|viewBox|(?:aria-)?(?:labelledby|describedby|controls))$/;

/** Texts that look like sentences and are not, each with its reason. */
const NO_SENTENCES: Readonly<Record<string, string>> = {
  NewsArticle: 'a type of schema.org',
  'button secondary': 'classes',
  'table compare-table': 'classes',
  'base note': 'a column of files of data, which programs read',
  'any maskable': 'uses of an icon',
  'Knowledge hub': 'the name of this program in calendars',
};

const CODE_KEYS = /^(?:@type|class|className|href|id|rel|type)$/;

/** Calls whose texts are code. */
const CODE_CALLS = /^(?:#get|#part|closest|querySelector(?:All)?|matches|matchMedia|Error|Event)$/;

/** A node of a template, as far as the rule looks at it. */
interface Node {
  type: string;
  parent?: Node | null;
  value?: unknown;
  name?: Node | string;
  namespace?: Node;
  openingElement?: Node;
  quasis?: readonly Node[];
  callee?: Node;
  property?: Node;
  key?: Node;
  left?: Node;
  operator?: string;
}

export const sentenceRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node: Node, text: string): void => {
      context.report({
        node: node as unknown as Rule.Node,
        message: `Write "${text.replace(/\s+/g, ' ').trim().slice(0, 60)}" into src/i18n/en-GB and show it as {t.name}.`,
      });
    };
    const isTemplate = context.filename.endsWith('.astro');
    const judge = (node: Node, text: string): void => {
      if (Object.hasOwn(NO_SENTENCES, text) || isCode(node)) return;
      const isShown = isTemplate ? isSentence : isSentenceOfScript;
      if (isRead(node) ? hasLetters(text) : isShown(text)) report(node, text);
    };
    return {
      JSXText: (node: Node) => {
        if (hasLetters(String(node.value))) report(node, String(node.value));
      },
      Literal: (node: Node) => {
        if (typeof node.value === 'string') judge(node, node.value);
      },
      TemplateLiteral: (node: Node) => {
        judge(node, (node.quasis ?? []).map(({ value }) => (value as { cooked: string }).cooked).join('…'));
      },
    };
  },
};

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** A capital letter first, or letters beside a space: what names, ids and addresses in the code are not. */
function isSentence(text: string): boolean {
  return /^\W*\p{Lu}|\p{L}[,.:;]? | \p{L}/u.test(text);
}

/** Names have capitals within, code has its own marks, and no word of a sentence begins as a selector does. */
function isSentenceOfScript(text: string): boolean {
  return (
    isSentence(text) &&
    !/^\W*\p{Lu}(?:\p{Ll}*\p{Lu}|\P{L}|$)|["<>=\n]|\w\(|serif$|(?:^|[ ,])[.#[][a-z]|^\w+\/\w/u.test(text)
  );
}

function isRead(node: Node): boolean {
  return node.parent?.type === 'JSXAttribute' && READ.test(nameOf(node.parent));
}

/** In the name of a type or an import, an attribute that nobody reads, a comparison, a key, or what is given to the document. */
function isCode(node: Node): boolean {
  for (let at: Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'JSXAttribute') return CODE.test(nameOf(parent));
    if (parent.type === 'JSXElement' || parent.type === 'BlockStatement') return false;
    if (/^(?:Import|ExportAll|TS(?!As|Satisfies|NonNull))/.test(parent.type)) return true;
    if (/^[!=]==$/.test(parent.operator ?? '')) return true;
    if (CODE_CALLS.test(nameOf(parent.callee?.property ?? parent.callee))) return true;
    if (at === parent.key || CODE_KEYS.test(nameOf(parent.key ?? parent.left?.property))) return true;
  }
  return false;
}

function nameOf(node: Node | undefined): string {
  if (node?.type === 'PrivateIdentifier') return '#' + String(node.name);
  if (node?.type === 'Literal') return String(node.value);
  const { name } = node ?? {};
  if (typeof name === 'string' || name === undefined) return name ?? '';
  return name.type === 'JSXNamespacedName'
    ? `${nameOf({ type: '', ...(name.namespace && { name: name.namespace }) })}:${nameOf(name)}`
    : nameOf(name);
}
