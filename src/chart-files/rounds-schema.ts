// The JSON Schema of the JSON file of the year of rounds.

const text = (description: string) => ({ type: 'string', description });
const maybe = (description: string) => ({ type: ['string', 'null'], description });

/** An object with these fields, all of them required. */
function record<T extends Record<string, object>>(properties: T) {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties } as const;
}

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
        strand: maybe('The part of the scheme the round belongs to; null where it has no parts.'),
        round: text('Name of the round.'),
        opens: maybe('Day, or day and UK time; null when no source states it.'),
        closes: maybe('Day, or day and UK time; null when no source states it.'),
        briefing: maybe('Day of a briefing; null when none is known.'),
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
