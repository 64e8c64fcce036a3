// The rules of the checker for readers: the whole list, and one page a group.
import * as t from '#i18n/handbook.ts';
import type { RuleGroup } from '#domain/handbook.ts';

export function toRuleList(groups: readonly RuleGroup[], toHref: (address: string) => string) {
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

export function toRuleGroup({ title, rules }: RuleGroup) {
  return {
    title: t.rulesOf(title),
    description: t.rulesOfDescription(title),
    lede: t.rulesOfLede(rules.length),
    rules: rules.map(({ severity, ...rule }) => ({ ...rule, weight: t.weights[severity] })),
  };
}
