// The JSON Schemas of the JSON files of a figure and of the year of rounds.
import { FIGURE_UNITS } from '#schema/consultations.ts';

const text = (description: string) => ({ type: 'string', description });
const maybe = (type: 'number' | 'integer' | 'string', description: string) => ({ type: [type, 'null'], description });

/** An object with these fields and no others, all of them required but those named. */
function record(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties } as const;
}

export const FIGURE_RECORD_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Figure of a consultation',
  ...record(
    {
      $schema: text('Address of this description.'),
      id: text('Lasting name of the figure.'),
      consultation: text('The consultation it belongs to.'),
      number: { type: 'integer', description: 'Its place among the figures of the consultation.' },
      title: text('The finding.'),
      question: text('The question.'),
      questionAsAsked: { type: 'boolean', description: 'Whether the source prints the question in these words.' },
      asked: text('Who was asked.'),
      unit: { enum: FIGURE_UNITS },
      base: maybe('integer', 'How many answered; null when the source does not state it.'),
      effectiveBase: { type: 'integer', description: 'How many unweighted answers weighted results are worth.' },
      baseNote: text('The base in words.'),
      scale: {
        type: 'array',
        description: 'The steps of an ordered scale; empty for other questions.',
        items: record({ score: { type: 'integer' }, label: { type: 'string' } }),
      },
      rows: {
        type: 'array',
        items: record(
          {
            id: text('Lasting name of the row.'),
            label: text('What the number is about.'),
            value: maybe('number', 'The published number; null when there is none or only a range.'),
            low: maybe('number', 'Lower end of a published range or of the interval.'),
            high: maybe('number', 'Upper end.'),
            qualifier: text('Words the source puts before the number.'),
            unit: { enum: FIGURE_UNITS },
            note: text('A remark, or empty.'),
            step: maybe('integer', 'The step of the scale that a share belongs to.'),
            base: maybe('integer', 'How many people the share is of, where each row has a base of its own.'),
          },
          ['base'],
        ),
      },
      cannotTell: { type: 'array', items: { type: 'string' }, description: 'What the figure cannot tell.' },
      source: record({
        title: text('Title of the source.'),
        publisher: text('Who published it.'),
        address: text('Where it is.'),
        place: text('Where in it the numbers stand.'),
      }),
      licence: text('Terms of reuse.'),
      citation: text('How to cite the figure.'),
      address: text('Page of the figure.'),
    },
    ['$schema', 'effectiveBase'],
  ),
};

export const ROUNDS_FILE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The year of rounds',
  ...record({
    $schema: text('Address of this description.'),
    title: text('The finding.'),
    question: text('What is drawn, and how to read it.'),
    day: text('The day the file was made, as all days in ISO 8601.'),
    from: text('The first day drawn.'),
    until: text('The first day no longer drawn.'),
    rounds: {
      type: 'array',
      description: 'The scheme with the newest date first. A round that no source dates is not here.',
      items: record({
        id: text('Lasting name of the scheme.'),
        scheme: text('Its title.'),
        strand: maybe('string', 'The part of the scheme the round belongs to; null where it has no parts.'),
        round: text('Name of the round.'),
        opens: maybe('string', 'Day, or day and UK time; null when no source states it.'),
        closes: maybe('string', 'Day, or day and UK time; null when no source states it.'),
        briefing: maybe('string', 'Day of a briefing; null when none is known.'),
        certainty: { enum: ['stated', 'reported'], description: 'Reported: by others than the funder.' },
        source: record({
          id: text('Lasting name of the source.'),
          title: text('Its title.'),
          address: text('Where it is.'),
        }),
      }),
    },
    licence: text('Terms of reuse.'),
    citation: text('How to cite the chart.'),
    address: text('Page of the chart.'),
  }),
};
