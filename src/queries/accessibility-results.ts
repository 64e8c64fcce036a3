// The last record of the accessibility tests in content/accessibility-results.yaml; undefined until one was made.
import { readYaml } from '#files/yaml.ts';
import { accessibilityResultsSchema, type AccessibilityResults } from '#schema/accessibility-results.ts';

export function getAccessibilityResults(): AccessibilityResults | undefined {
  const files = import.meta.glob<string>('site-content/accessibility-results.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const [text] = Object.values(files);
  return text === undefined ? undefined : accessibilityResultsSchema.parse(readYaml(text).data);
}
