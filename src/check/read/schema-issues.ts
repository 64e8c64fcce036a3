// Checks the fields of a file against the schema and returns every issue, also those Zod would only report on a second run.
import type { z } from 'astro/zod';

export type SchemaIssue = z.core.$ZodIssue;

/**
 * Zod skips the rules that compare fields while a key is unknown. Those keys are reported and then taken away,
 * so that an editor hears of everything at once.
 */
export function findSchemaIssues(schema: z.ZodType, data: unknown): SchemaIssue[] {
  const first = schema.safeParse(data, { reportInput: false });
  if (first.success) return [];
  const unknown = first.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (unknown.length === 0) return first.error.issues;
  const second = schema.safeParse(withoutKeys(data, unknown));
  return [...unknown, ...(second.error?.issues ?? [])];
}

function withoutKeys(data: unknown, issues: readonly SchemaIssue[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let group: unknown = copy;
    for (const step of issue.path) group = (group as Record<PropertyKey, unknown> | undefined)?.[step];
    if (typeof group !== 'object' || group === null) continue;
    for (const key of issue.keys) Reflect.deleteProperty(group, key);
  }
  return copy;
}
