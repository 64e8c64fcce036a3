// What entries are sorted under and differs from hub to hub: kinds of theme, roles of organisations, series of events.
import { z } from 'astro/zod';
import { list, newId, reference, text } from './fields.ts';
import { pageAddress } from './redirects.ts';

const id = (example: string) => newId().meta({ help: 'How entries name it.', example });

const themeKind = z.strictObject({
  id: id('strength'),
  name: text(3, 40).meta({ help: 'What one theme of the kind is.', example: 'Strength' }),
  plural: text(3, 40).meta({ title: 'Heading', help: 'Above all themes of the kind.', example: 'Strengths' }),
  onPage: text(3, 60).optional().meta({
    title: 'Line above',
    help: 'In italics above the title of such a theme. If you leave it out, the name is used.',
    example: 'Strength in the made-up audit',
  }),
});

const role = z.strictObject({
  id: id('network'),
  name: text(3, 50).meta({ help: 'The heading of its list.', example: 'Networks' }),
});

const series = z.strictObject({
  id: id('workshops'),
  name: text(3, 60).meta({ help: 'What the series is called.', example: 'Workshops' }),
  one: text(3, 60)
    .optional()
    .meta({ title: 'One event', help: 'What one of its events is, if not the name.', example: 'Workshop' }),
  listedAt: pageAddress('/events/').optional().meta({
    help: 'The page that lists its events. If you leave it out, the series has a page of its own, at /events/series/<id>/.',
    example: '/groups/',
  }),
});

export const categoriesSchema = z.strictObject({
  themeKinds: list(themeKind)
    .default([])
    .meta({ title: 'Kinds of theme', help: 'The list of themes has a part for each, in this order.' }),
  organisationRoles: list(role).default([]).meta({
    title: 'Roles of organisations',
    help: 'The place of an organisation in the ecosystem. The list of organisations has a part for each, in this order.',
  }),
  neverOffered: list(reference('organisationRoles'))
    .default([])
    .meta({
      help: 'Roles whose organisations are not offered as help, such as the one this site is of.',
      example: ['convener'],
      refersTo: 'organisationRoles',
    }),
  eventSeries: list(series).default([]).meta({ title: 'Series of events', help: 'Each has a calendar of its own.' }),
});

export type ThemeKind = z.output<typeof themeKind>;
export type Categories = z.output<typeof categoriesSchema>;
