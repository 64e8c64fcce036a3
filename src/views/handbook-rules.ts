// The rules of the checker for readers: the whole list, and one page a group.
import * as t from '#i18n/handbook.ts';
import type { Rule, RuleGroup } from '#domain/handbook.ts';

interface RuleRow {
  title: string;
  href: string;
  /** "error · date-ambiguous". */
  meta: string;
  summary: string;
}

interface RuleListView {
  /** "108 kinds of mistake". */
  lede: string;
  groups: { id: string; title: string; href: string; rows: RuleRow[] }[];
}

interface RuleGroupView {
  title: string;
  description: string;
  address: string;
  lede: string;
  rules: RuleView[];
}

interface RuleView extends Pick<Rule, 'id' | 'title' | 'meaning' | 'wrong' | 'right' | 'isDescription' | 'message'> {
  /** What the severity means for the editor. */
  weight: string;
}

export function toRuleList(groups: readonly RuleGroup[], toHref: (address: string) => string): RuleListView {
  const rules = groups.flatMap((group) => group.rules);
  const errors = rules.filter(({ severity }) => severity === 'error').length;
  return {
    lede: t.rulesLede(rules.length, errors),
    groups: groups.map(({ id, address, title, rules: own }) => ({
      id,
      title,
      href: toHref(address),
      rows: own.map((rule) => ({
        title: rule.title,
        href: toHref(rule.address),
        meta: `${rule.severity} · ${rule.id}`,
        summary: rule.meaning,
      })),
    })),
  };
}

export function toRuleGroup({ title, address, rules }: RuleGroup): RuleGroupView {
  return {
    title: t.rulesOf(title),
    description: t.rulesOfDescription(title),
    address,
    lede: t.rulesOfLede(rules.length),
    rules: rules.map(({ severity, ...rule }) => ({ ...rule, weight: t.weights[severity] })),
  };
}
