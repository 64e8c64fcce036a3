// Files of content/ that a hub can lack: what scripts record, and what editors set for search. Undefined without the file.
import type { z } from 'astro/zod';
import { readYaml } from '#files/yaml.ts';
import { accessibilityResultsSchema } from '#schema/accessibility-results.ts';
import { linkChecksSchema } from '#schema/link-checks.ts';
import { sourceChecksSchema } from '#schema/source-checks.ts';

const TEXTS = import.meta.glob<string>('site-content/*.yaml', { query: '?raw', import: 'default', eager: true });

export function readOptionalFile<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined {
  const text = Object.entries(TEXTS).find(([path]) => path.endsWith(`/${name}.yaml`))?.[1];
  return text === undefined ? undefined : schema.parse(readYaml(text).data);
}

export const getAccessibilityResults = () => readOptionalFile('accessibility-results', accessibilityResultsSchema);
export const getLinkChecks = () => readOptionalFile('link-checks', linkChecksSchema);
export const getSourceChecks = () => readOptionalFile('source-checks', sourceChecksSchema);
