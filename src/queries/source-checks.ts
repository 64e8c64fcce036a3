// The last reading of sources in content/source-checks.yaml; undefined until one was made.
import { readYaml } from '#files/yaml.ts';
import { sourceChecksSchema, type SourceChecks } from '#schema/source-checks.ts';

export function getSourceChecks(): SourceChecks | undefined {
  const files = import.meta.glob<string>('site-content/source-checks.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const [text] = Object.values(files);
  return text === undefined ? undefined : sourceChecksSchema.parse(readYaml(text).data);
}
