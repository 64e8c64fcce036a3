// Pages that editors put first for some words, each with its reason and its last day.
import { z } from 'astro/zod';
import { day, list, text } from './fields.ts';
import { pageAddress } from './redirects.ts';

export const searchPinsSchema = z.strictObject({
  pins: list(
    z.strictObject({
      words: text(2, 80).meta({ help: 'What people type, all of it.', example: 'covid funding' }),
      page: pageAddress('/funding/made-up-grant/').meta({
        help: 'The address of the page to put first.',
        example: '/funding/made-up-grant/',
      }),
      reason: text(10, 200).meta({
        help: 'Why search does not find it first by itself.',
        example: 'People use the name of the programme it replaced.',
      }),
      until: day().meta({ help: 'The last day of the pin. Then look again.', example: '2027-05-31' }),
    }),
  )
    .default([])
    .meta({ help: 'One item for each search that needs a hand.' }),
});
