// An ESLint rule: a template says nothing of its own. What it shows comes from its props or from src/i18n, so that a hub can speak another language.
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
};

/** A node of a template, as far as the rule looks at it. */
interface Node {
  type: string;
  parent?: Node | null;
  value?: unknown;
  name?: Node | string;
  namespace?: Node;
  openingElement?: Node;
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
    const judge = (node: Node, text: string): void => {
      if (Object.hasOwn(NO_SENTENCES, text) || isCode(node)) return;
      if (isRead(node) ? hasLetters(text) : isSentence(text)) report(node, text);
    };
    return {
      JSXText: (node: Node) => {
        if (hasLetters(String(node.value))) report(node, String(node.value));
      },
      Literal: (node: Node) => {
        if (typeof node.value === 'string') judge(node, node.value);
      },
      TemplateElement: (node: Node) => {
        judge(node, (node.value as { cooked: string }).cooked);
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

function isRead(node: Node): boolean {
  return node.parent?.type === 'JSXAttribute' && READ.test(nameOf(node.parent));
}

/** In the name of a type or an import, or in an attribute that nobody reads. */
function isCode(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (/^(?:Import|Export|TS)/.test(at.type)) return true;
    if (at.type === 'JSXAttribute') return CODE.test(nameOf(at));
    if (at.type === 'JSXElement') return false;
  }
  return false;
}

function nameOf({ name }: Node): string {
  if (typeof name === 'string' || name === undefined) return name ?? '';
  return name.type === 'JSXNamespacedName'
    ? `${nameOf({ type: '', ...(name.namespace && { name: name.namespace }) })}:${nameOf(name)}`
    : nameOf(name);
}
