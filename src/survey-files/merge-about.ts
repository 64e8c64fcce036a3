// Keeps the page of a consultation as people wrote it, with every comment, and renews only the list of its figures.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '#files/yaml.ts';
import type { TextFile } from './figure-texts.ts';

/** @returns undefined when there is no page yet */
export function mergeAbout(folder: string, figures: readonly string[]): TextFile | undefined {
  const path = join(folder, 'about.yaml');
  if (!existsSync(path)) return undefined;
  const { document } = readYaml(readFileSync(path, 'utf8'));
  const known = document.get('figures');
  const listed = known !== null && typeof known === 'object' ? (document.toJS() as { figures: unknown[] }).figures : [];
  // Figures that were added by hand keep their place; new ones follow.
  const kept = listed.map(String);
  document.set('figures', [...kept, ...figures.filter((id) => !kept.includes(id))]);
  return { name: 'about.yaml', text: document.toString({ lineWidth: 0 }) };
}
