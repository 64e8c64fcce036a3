// The JSON Schema of a figure's JSON file.
import { FIGURE_UNITS } from '#schema/consultations.ts';

const text = (description: string) => ({ type: 'string', description });
const maybe = (type: 'number' | 'integer', description: string) => ({ type: [type, 'null'], description });

export const FIGURE_RECORD_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Figure of a consultation',
  type: 'object',
  additionalProperties: false,
  properties: {
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
    baseNote: text('The base in words.'),
    scale: {
      type: 'array',
      description: 'The steps of an ordered scale; empty for other questions.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['score', 'label'],
        properties: { score: { type: 'integer' }, label: { type: 'string' } },
      },
    },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'label', 'value', 'low', 'high', 'qualifier', 'unit', 'note', 'step'],
        properties: {
          id: text('Lasting name of the row.'),
          label: text('What the number is about.'),
          value: maybe('number', 'The published number; null when there is none or only a range.'),
          low: maybe('number', 'Lower end of a published range or of the interval.'),
          high: maybe('number', 'Upper end.'),
          qualifier: text('Words the source puts before the number.'),
          unit: { enum: FIGURE_UNITS },
          note: text('A remark, or empty.'),
          step: maybe('integer', 'The step of the scale that a share belongs to.'),
        },
      },
    },
    cannotTell: { type: 'array', items: { type: 'string' }, description: 'What the figure cannot tell.' },
    source: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'publisher', 'address', 'place'],
      properties: {
        title: text('Title of the source.'),
        publisher: text('Who published it.'),
        address: text('Where it is.'),
        place: text('Where in it the numbers stand.'),
      },
    },
    licence: text('Terms of reuse.'),
    citation: text('How to cite the figure.'),
    address: text('Page of the figure.'),
  },
  required: [
    'id',
    'consultation',
    'number',
    'title',
    'question',
    'questionAsAsked',
    'asked',
    'unit',
    'base',
    'baseNote',
    'scale',
    'rows',
    'cannotTell',
    'source',
    'licence',
    'citation',
    'address',
  ],
} as const;
