// The description of a scheme as JSON Schema, for people who read our data with programs.
import { z } from 'astro/zod';
import { fundingSchema } from './funding.ts';
import { sourceSchema } from './sources.ts';

/** @param schemaAddress where the description is published */
export function toFundingJsonSchema(schemaAddress: string): object {
  const options = { io: 'output', unrepresentable: 'any', target: 'draft-2020-12' } as const;
  const { $schema: dialect, ...scheme } = z.toJSONSchema(fundingSchema, options) as Record<string, unknown>;
  const source = z.toJSONSchema(sourceSchema, options) as Record<string, unknown>;
  delete source['$schema'];
  const properties = scheme['properties'] as Record<string, unknown>;
  return {
    $schema: dialect,
    $id: schemaAddress,
    title: 'Funding schemes',
    type: 'object',
    required: ['day', 'schemes', 'sources'],
    properties: {
      $schema: { type: 'string' },
      day: { type: 'string', description: 'The day the states were worked out for.' },
      note: { type: 'string' },
      schemes: {
        type: 'array',
        items: {
          ...scheme,
          required: ['id', 'address', 'state', ...((scheme['required'] as string[] | undefined) ?? [])],
          properties: {
            id: { type: 'string' },
            address: { type: 'string' },
            state: { enum: ['open', 'opens-soon', 'always-open', 'unconfirmed', 'closed'] },
            ...properties,
          },
        },
      },
      sources: { type: 'object', additionalProperties: source },
    },
  };
}
