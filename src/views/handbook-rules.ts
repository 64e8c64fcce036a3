// The rules of the checker for readers: the whole list, and one page a group.
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

interface RuleView extends Pick<
  Rule,
  'id' | 'title' | 'meaning' | 'fix' | 'wrong' | 'right' | 'isInWords' | 'message'
> {
  /** What the severity means for the editor. */
  weight: string;
}

const WEIGHT = {
  error: 'An error: nothing is published until it is mended.',
  warning: 'A warning: advice, which stops nothing.',
} as const;

export function toRuleList(groups: readonly RuleGroup[], toHref: (address: string) => string): RuleListView {
  const rules = groups.flatMap((group) => group.rules);
  const errors = rules.filter(({ severity }) => severity === 'error').length;
  return {
    lede: `The checker knows ${rules.length} kinds of mistake. ${errors} are errors, which have to be mended before anything is published; ${rules.length - errors} are warnings, which are advice.`,
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
    title: `Rules: ${title.toLowerCase()}`,
    description: `What the checker says of mistakes in ${title.toLowerCase()}, and how to mend each.`,
    address,
    lede: `${rules.length} kinds of mistake, each with an example and what to do.`,
    rules: rules.map(({ severity, ...rule }) => ({ ...rule, weight: WEIGHT[severity] })),
  };
}
