// The words a funding scheme is filed under: kinds, people, steps. Labels for readers live in domain/funding.

/** What a scheme gives. */
export const FUNDING_KINDS = [
  'grant',
  'loan',
  'investment',
  'contract',
  'tax-relief',
  'partnership',
  'advice',
] as const;

/** Who may ask. A start-up is a small firm; a person is anyone without a company, sole traders and freelancers included. */
export const FUNDING_PEOPLE = [
  'person',
  'small-firm',
  'large-firm',
  'university',
  'research-organisation',
  'nhs',
  'charity',
  'social-enterprise',
  'public-body',
] as const;

/** How far along the work is, in five steps, earliest first. */
export const FUNDING_STEPS = ['idea', 'feasibility', 'prototype', 'trial', 'selling-more'] as const;

/** How a scheme takes applications: at any time, in rounds, not yet known to have begun, or no more. */
export const FUNDING_TIMINGS = ['ongoing', 'rounds', 'announced', 'ended'] as const;

/** The state of a scheme on a day, worked out from its timing, its rounds and the dates of their sources. */
export const FUNDING_STATES = ['open', 'opens-soon', 'ongoing', 'rounds', 'announced', 'closed'] as const;

/** What the figures of an amount measure. */
export const FUNDING_MEASURES = ['award', 'project-cost', 'loan', 'investment', 'contract', 'bid'] as const;

/** The currency of an amount; nothing is converted. */
export const FUNDING_CURRENCIES = ['GBP', 'EUR'] as const;

/** An answer to "must you pay part?" and "do you need a partner?". */
export const FUNDING_ANSWERS = ['yes', 'no', 'depends'] as const;
