// The fields of a consultation's own page, as far as the answers state them. What a person must write is marked as a draft.
import type { Codebook } from '#schema/codebook.ts';
import { markAsDraft } from '#survey/draft-mark.ts';
import { formatNumber } from '#text/format-number.ts';

interface AboutFacts {
  codebook: Codebook;
  responses: number;
  figures: readonly string[];
  /** Whether any number is hidden. */
  hides: boolean;
}

export function toAboutFields({ codebook, responses, figures, hides }: AboutFacts): Record<string, unknown> {
  const { title, period, asked, invited, source, weight, quotes } = codebook;
  const say = (text: string): { text: string; source: string } => ({ text, source });
  const people = formatNumber(responses);
  return {
    title: markAsDraft(title, 110),
    summary: markAsDraft('say in two or three sentences what was found.', 320),
    state: 'feedback',
    period,
    asked: say(`Asked were: ${asked}.`),
    answered: say(
      invited === undefined
        ? `${people} people answered. How many were asked is not known.`
        : `${people} of the ${formatNumber(invited)} people who were asked answered.`,
    ),
    method: [
      say(
        'People answered a questionnaire. The answers were counted by a program; the questions are printed as they were asked.',
      ),
      ...(weight === undefined
        ? []
        : [say('The answers are weighted. Each base says how many unweighted answers the result is worth.')]),
    ],
    limits: [
      'People chose whether to answer. Those who did may differ from those who did not.',
      ...(hides
        ? [
            'Numbers that would point at fewer than 5 people are not shown, nor others from which they could be worked out.',
          ]
        : []),
      ...(codebook.questions.some(({ kind }) => kind === 'text')
        ? ['What people wrote in their own words is not published, except where they agreed to be quoted.']
        : []),
    ],
    ...(quotes.length === 0
      ? {}
      : {
          quotes: quotes.map(({ question, text }) => ({
            question: codebook.questions.find(({ id }) => id === question)?.wording ?? question,
            text,
          })),
        }),
    figures: [...figures],
    sources: [source],
  };
}
