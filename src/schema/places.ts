// The places of the region: areas a source can name, what lies in what, and which of them the finder asks for.
import { z } from 'astro/zod';
import { flag, list, newId, reference, text } from './fields.ts';

const area = z.strictObject({
  id: newId().meta({ help: 'How schemes name it.', example: 'made-up-county' }),
  name: text(2, 60).meta({ help: 'As readers see it.', example: 'Made-up county' }),
  in: list(reference('areas'))
    .default([])
    .meta({
      title: 'Lies in',
      help: 'The smallest areas that the whole of it is in. The wider areas follow from them.',
      example: ['made-up-region'],
      refersTo: 'areas',
    }),
  partlyIn: list(reference('areas'))
    .default([])
    .meta({
      title: 'Lies partly in',
      help: 'Areas that only part of it is in, or that a source may mean without it: the site tells its readers to ask.',
      example: ['made-up-valley'],
      refersTo: 'areas',
    }),
  asked: flag().optional().meta({
    title: 'Asked for',
    help: 'Write "true" where the finder offers it as an answer to "Where?".',
    example: true,
  }),
});

export const placesSchema = z.strictObject({
  areas: list(area)
    .min(1, 'must have at least one area')
    .meta({ help: 'Every area a scheme can be limited to. The finder asks for places in this order.' }),
});

export type Area = z.output<typeof area>;
