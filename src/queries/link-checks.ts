// The last check of outside links in content/link-checks.yaml; undefined until one was made.
import { readYaml } from '#files/yaml.ts';
import { linkChecksSchema, type LinkChecks } from '#schema/link-checks.ts';

export function getLinkChecks(): LinkChecks | undefined {
  const files = import.meta.glob<string>('site-content/link-checks.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const [text] = Object.values(files);
  return text === undefined ? undefined : linkChecksSchema.parse(readYaml(text).data);
}
