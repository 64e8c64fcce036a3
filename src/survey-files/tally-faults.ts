// What can be said only when all rows were read: steps and questions nobody used, weights that weigh nothing, numbers too many.
import type { Codebook } from '#schema/codebook.ts';
import { LARGEST_SMALL } from '#survey/protect/system.ts';
import type { Tally } from '#survey/tally.ts';
import { formatNumber } from '#text/format-number.ts';
import { toAnswerFinding, type AnswerFinding } from './finding.ts';
import type { Before } from './published.ts';

export function findTallyFaults(file: string, codebook: Codebook, tally: Tally, before: Before): AnswerFinding[] {
  return [
    ...findUnused(file, tally),
    ...findEqualWeights(file, codebook, tally),
    ...findTooMany(file, codebook, tally),
    ...findSmallUpdates(file, tally, before),
    ...findUnread(before),
  ];
}

function findUnused(file: string, { questions, oneWay }: Tally): AnswerFinding[] {
  return questions.flatMap((question, at): AnswerFinding | [] => {
    const counts = oneWay[at];
    if (counts === undefined) return [];
    const column = question.column;
    if (counts.base.count === 0) {
      const nobodyAsked = (counts.missing.at(-1) ?? 0) > 0;
      return toAnswerFinding('question-unasked', file, {
        column,
        what: `${nobodyAsked ? 'Nobody was asked' : 'Nobody answered'} the question "${question.id}", so it has no figure.`,
        remedy: nobodyAsked ? 'Look at its "askedIf".' : 'If people did answer, look at its columns and answers.',
      });
    }
    if (question.kind !== 'scale') return [];
    const unused = question.answers.filter((_, place) => counts.counts[place] === 0).map(({ label }) => `"${label}"`);
    if (unused.length === 0) return [];
    return toAnswerFinding('step-unused', file, {
      column,
      what: `Nobody chose ${unused.join(' or ')} of the scale "${question.id}".`,
      remedy: 'That can be. If people were offered another word, correct the label in the codebook.',
    });
  });
}

function* findEqualWeights(
  file: string,
  { weight, equalWeights }: Codebook,
  { responses }: Tally,
): Generator<AnswerFinding> {
  const isPlain = responses.weight === responses.count && responses.squares === responses.count;
  if (weight === undefined || equalWeights === true || !isPlain) return;
  yield toAnswerFinding('weight-equal', file, {
    column: weight,
    what: 'All weights are 1, so nothing is weighted.',
    remedy: 'Take "weight" out of the codebook, or write "equalWeights: true" if that is meant.',
  });
}

function findTooMany(file: string, { invited, population }: Codebook, { responses }: Tally): AnswerFinding[] {
  return (
    [
      ['invited', invited],
      ['population', population],
    ] as const
  ).flatMap(([field, number]): AnswerFinding | [] =>
    number === undefined || responses.count <= number
      ? []
      : toAnswerFinding('more-than-invited', file, {
          what: `${formatNumber(responses.count)} people answered, but "${field}" in the codebook is ${formatNumber(number)}.`,
          remedy: `Correct "${field}", or leave it out when it is not known exactly.`,
        }),
  );
}

/** Two versions of a table show, by their difference, what those said who came between them. */
function findSmallUpdates(file: string, { questions, oneWay }: Tally, { bases }: Before): AnswerFinding[] {
  return questions.flatMap((question, at): AnswerFinding | [] => {
    const known = bases.get(question.id);
    const difference = Math.abs((oneWay[at]?.base.count ?? 0) - (known ?? 0));
    if (known === undefined || difference < 1 || difference > LARGEST_SMALL) return [];
    return toAnswerFinding('update-reveals', file, {
      column: question.column,
      what: `The published figure of "${question.id}" counts ${formatNumber(known)} people; with this file it differs by fewer than 5.`,
      remedy:
        'Who compares the two would see what these few said. Wait for more answers, or leave the figure as it is.',
    });
  });
}

/** What a published table hid must stay hidden; of a table that cannot be read nobody knows what that was. */
function findUnread({ unread }: Before): AnswerFinding[] {
  return unread.map((file) =>
    toAnswerFinding('published-unread', file, {
      what: 'This figure is published and has a mistake, so what it hides cannot be kept hidden.',
      remedy: 'Run npm run check, fix the figure or its table, and import again.',
    }),
  );
}
