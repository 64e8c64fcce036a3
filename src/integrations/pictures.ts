// Takes the pictures as editors saved them out of the built site: what pages show are copies without the camera's data.
import { readdirSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro removes the originals of pictures that pages show; those of pictures that no page shows would stay. */
export function pictures(): AstroIntegration {
  let content: string;
  let assets: string;
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/pictures', config.root));
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), assets);
        const originals = new Set(listNames(content));
        for (const name of listNames(folder)) if (originals.has(withoutHash(name))) rmSync(join(folder, name));
      },
    },
  };
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** "robot.Bx3_dQ2a.jpg" → "robot.jpg"; a copy has one part more: "robot.Bx3_dQ2a_Z1kd.webp". */
function withoutHash(name: string): string {
  const { name: stem, ext } = parse(name);
  return stem.replace(/\.[\w-]{8}$/, '') + ext;
}
