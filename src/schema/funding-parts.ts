// The groups of fields a funding scheme is built from. Each carries the sentence a reader sees and the source that says so.
import { z } from 'astro/zod';
import {
  FUNDING_ANSWERS,
  FUNDING_CURRENCIES,
  FUNDING_MEASURES,
  FUNDING_PEOPLE,
  FUNDING_STEPS,
  FUNDING_TIMINGS,
} from './funding-choices.ts';
import {
  choice,
  day,
  flag,
  list,
  localTime,
  partialDay,
  reference,
  statement,
  text,
  webAddress,
  wholeNumber,
} from './fields.ts';

/** The sentence, its source and how certain it is. */
const said = statement().shape;

const MONEY = wholeNumber(1, 10_000_000_000);

/** Exactly one of two fields is written. */
const oneOf = (first: string, second: string) => (group: Record<string, unknown>) =>
  (group[first] === undefined) !== (group[second] === undefined);

const people = (title: string, help: string) =>
  list(choice(FUNDING_PEOPLE)).meta({ title, help, example: ['small-firm'] });

export const timingGroup = z
  .strictObject({
    value: choice(FUNDING_TIMINGS).meta({
      title: 'Timing',
      help: '"ongoing" (at any time, without a closing date), "rounds" (calls that open and close), "announced" (not known to have begun or to go on) or "ended". Whether it is open today is worked out from the rounds.',
      example: 'announced',
    }),
    byLaw: flag()
      .optional()
      .meta({ help: 'Write "true" for a relief that is in law until Parliament changes it.', example: true }),
    endsOn: partialDay().optional().meta({
      help: 'The day the scheme ended or was set to end, as exact as it is known. The end of a round belongs into "rounds".',
      example: '2026-03-31',
    }),
    undated: flag()
      .optional()
      .meta({ help: 'Write "true" when a scheme has ended and no source gives the day.', example: true }),
    ...statement('New rounds open twice a year.').shape,
  })
  .refine(({ value, byLaw, endsOn }) => byLaw === undefined || (value === 'ongoing' && endsOn === undefined), {
    error: 'has "byLaw", which is only for "ongoing" without "endsOn"',
  })
  .refine(({ value, endsOn, undated }) => value !== 'ended' || (endsOn ?? undated) !== undefined, {
    error: 'is "ended" and needs "endsOn", or "undated: true" when no source gives the day',
  })
  .refine(({ value, endsOn, undated }) => undated === undefined || (value === 'ended' && endsOn === undefined), {
    error: 'has "undated", which is only for "ended" without "endsOn"',
  });

export const round = z
  .strictObject({
    name: text(3, 80).meta({ help: 'The name of the round.', example: 'Round 2 of 2026–27' }),
    strand: text(2, 60).optional().meta({
      help: 'The part of the scheme the round belongs to, if there are several. Rounds of one strand never overlap.',
      example: 'Feasibility',
    }),
    opensAt: localTime().optional().meta({ help: 'Day and time in the UK.', example: '2026-04-20T09:00' }),
    opensOn: day().optional().meta({ help: 'The day, if no time is stated.', example: '2026-04-20' }),
    closesAt: localTime().optional().meta({ help: 'Day and time in the UK.', example: '2026-06-24T11:00' }),
    closesOn: day().optional().meta({ help: 'The day, if no time is stated.', example: '2026-06-24' }),
    briefingOn: day().optional().meta({
      help: 'The day of a briefing for applicants, where no opening or closing is stated.',
      example: '2026-06-18',
    }),
    source: said.source,
    certainty: said.certainty,
  })
  .refine((one) => DAYS_OF_ROUND.some((field) => one[field] !== undefined), {
    error: 'needs a day: "opensOn", "closesOn" or, with a time, "opensAt", "closesAt"',
  })
  .refine(({ opensAt, opensOn }) => opensAt === undefined || opensOn === undefined, {
    error: 'has both "opensAt" and "opensOn"; keep the more exact one',
  })
  .refine(({ closesAt, closesOn }) => closesAt === undefined || closesOn === undefined, {
    error: 'has both "closesAt" and "closesOn"; keep the more exact one',
  });

const DAYS_OF_ROUND = ['opensAt', 'opensOn', 'closesAt', 'closesOn', 'briefingOn'] as const;

export const whoGroup = z.strictObject({
  types: people('Who can apply', 'Who may apply or lead.').min(1, 'must name at least one'),
  benefits: people('Who benefits', 'Whom it is for, where others apply on their behalf.').optional(),
  asPartner: people('Only as a partner', 'Who may take part but not apply or lead.').optional(),
  onlyThese: flag().optional().meta({
    help: 'Write "true" when the source names everybody who may apply. If you leave it out, the site tells everybody else to ask.',
    example: true,
  }),
  ...statement('Small and medium firms can apply.').shape,
});

export const amountGroup = z
  .strictObject({
    min: MONEY.optional().meta({
      title: 'Least',
      help: 'In pounds unless "currency" says otherwise, digits only.',
      example: 25000,
    }),
    max: MONEY.optional().meta({
      title: 'Most',
      help: 'In pounds unless "currency" says otherwise, digits only.',
      example: 100000,
    }),
    measures: choice(FUNDING_MEASURES).optional().meta({
      help: 'What the two figures are: the award to one applicant, the cost of the whole project, a loan, an investment, a contract or a bid.',
      example: 'award',
    }),
    currency: choice(FUNDING_CURRENCIES)
      .optional()
      .meta({ help: 'Write "EUR" for euros. Left out, pounds are meant; nothing is converted.', example: 'EUR' }),
    per: choice(['month']).optional().meta({
      title: 'For each',
      help: 'Write "month" when the figures are for one month of a project.',
      example: 'month',
    }),
    when: text(3, 40).optional().meta({
      help: 'The round or year the figures come from, if they may have changed.',
      example: 'in the 2022 round',
    }),
    ...said,
  })
  .refine((amount) => (amount.min === undefined && amount.max === undefined) === (amount.measures === undefined), {
    error: 'needs "measures" when it has "min" or "max", and only then',
  })
  .refine((amount) => amount.min === undefined || amount.max === undefined || amount.min <= amount.max, {
    error: 'is upside down: "min" is more than "max"',
  });

const rate = z.strictObject({
  who: text(3, 80).meta({ help: 'Whose costs.', example: 'Micro or small business' }),
  for: text(3, 80).meta({ help: 'Which work.', example: 'Feasibility study' }),
  maxPercent: wholeNumber(1, 100).meta({ title: 'At most', help: 'Share of the costs in percent.', example: 70 }),
});

export const shareGroup = z.strictObject({
  youPay: choice(FUNDING_ANSWERS).meta({
    title: 'You pay part',
    help: 'Whether the applicant pays part of the cost.',
    example: 'yes',
  }),
  rates: list(rate).default([]).meta({ help: 'The most the scheme pays, by applicant and work.' }),
  ...said,
});

export const stageGroup = z.strictObject({
  steps: list(choice(FUNDING_STEPS))
    .min(1, 'must name at least one')
    .meta({
      help: 'Our reading of the sentence on the five steps readers choose from.',
      example: ['prototype', 'trial'],
    }),
  ...said,
});

export const readinessGroup = z
  .strictObject({
    from: wholeNumber(1, 9).meta({ title: 'From level', help: 'Level of readiness, 1 to 9.', example: 3 }),
    to: wholeNumber(1, 9).meta({ title: 'To level', help: 'Level of readiness, 1 to 9.', example: 9 }),
    text: text(10, 400).meta({
      title: 'Statement',
      help: 'Where the levels come from.',
      example: 'FAST starts from level 3.',
    }),
    source: reference('sources')
      .optional()
      .meta({ help: 'The source that states the levels.', example: 'made-up-report' }),
    editorial: flag().optional().meta({ help: 'Write "true" when the levels are our suggestion.', example: true }),
  })
  .refine(oneOf('source', 'editorial'), { error: 'needs either a "source" or "editorial: true", and not both' })
  .refine((levels) => levels.from <= levels.to, { error: 'is upside down: "from" is more than "to"' });

export const partnerGroup = z.strictObject({
  needed: choice(FUNDING_ANSWERS).meta({ help: 'Whether an applicant needs a partner.', example: 'yes' }),
  ...said,
});

export const applyGroup = z.strictObject({
  url: webAddress().meta({
    title: 'Address',
    help: 'The page to apply on or read first. One only.',
    example: 'https://iuk-ktp.org.uk/',
  }),
  goesTo: text(3, 70).meta({
    help: 'What the reader finds there, as the words of the link.',
    example: 'Innovation Funding Service',
  }),
  sharedAddress: flag()
    .optional()
    .meta({ help: 'Write "true" when several schemes are applied for at this address.', example: true }),
  ...said,
});

export const regionGroup = z.strictObject({
  areas: list(reference('areas'))
    .min(1, 'must name at least one')
    .meta({
      help: 'Where an applicant can be. Name the widest area that holds.',
      example: ['made-up-county'],
      refersTo: 'areas',
    }),
  ...said,
});

export const contradiction = z.strictObject({
  text: text(10, 400).meta({
    title: 'Statement',
    help: 'What each source says, in one or two sentences.',
    example: 'One page says 10 December, another 11 December.',
  }),
  sources: list(reference('sources'))
    .min(1, 'must name at least one source')
    .meta({ help: 'The sources that differ.', example: ['made-up-report'], refersTo: 'sources' }),
});
