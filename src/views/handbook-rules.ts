// The rules of the checker for readers: the whole list by group, and one page a rule.
import type { Rule, RuleGroup } from '#domain/handbook.ts';

export interface RuleRow {
  title: string;
  href: string;
  /** "error · date-ambiguous". */
  meta: string;
  summary: string;
}

export interface RuleListView {
  /** "108 kinds of mistake". */
  lede: string;
  groups: { id: string; title: string; rows: RuleRow[] }[];
}

export interface RulePageView {
  title: string;
  description: string;
  address: string;
  /** "Error · Fields". */
  kind: string;
  meaning: string;
  fix: string;
  /** What the severity means for the editor. */
  weight: string;
  wrong: string;
  right: string;
  isInWords: boolean;
  message: string;
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
    groups: groups.map(({ title, rules: own }) => ({
      id: title.toLowerCase().replaceAll(' ', '-'),
      title,
      rows: own.map((rule) => ({
        title: rule.title,
        href: toHref(rule.address),
        meta: `${rule.severity} · ${rule.id}`,
        summary: rule.meaning,
      })),
    })),
  };
}

export function toRulePage(rule: Rule): RulePageView {
  return {
    title: rule.title,
    description: `${rule.meaning} How to mend “${rule.id}”.`,
    address: rule.address,
    kind: `${rule.severity === 'error' ? 'Error' : 'Warning'} · ${rule.group}`,
    meaning: rule.meaning,
    fix: rule.fix,
    weight: WEIGHT[rule.severity],
    wrong: rule.wrong,
    right: rule.right,
    isInWords: rule.isInWords,
    message: rule.message,
  };
}
