// A page with every kind of chart and its odd cases, for tests and for people:   npm exec node tests/charts/gallery.ts <folder>
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from '#charts/scene.ts';
import { hatchesToSvg, IN_PAGE, shapesToSvg } from '#charts/svg-text.ts';
import { escapeMarkup } from '#text/escape-markup.ts';
import { prepareFonts } from '#fonts/prepare.ts';
import { drawExamples } from './draw-examples.ts';

const STYLES = 'src/styles';

/** Puts the site's fonts into the folder, and gives the rules that use them. */
async function layFonts(folder: string): Promise<string> {
  const rules = (await prepareFonts()).map(({ face, family, style, weight, subset, unicodeRange, path }) => {
    const name = `${face}-${subset}.woff2`;
    copyFileSync(path, join(folder, name));
    return `@font-face{font-family:'${family}';src:url(${name}) format('woff2');font-weight:${weight};font-style:${style};unicode-range:${unicodeRange.join(',')}}`;
  });
  return `${rules.join('\n')}\n:root{--font-sans:Archivo;--font-serif:'Libre Baskerville'}`;
}

/** The site's stylesheet with its parts in place. */
function readStyles(): string {
  return readFileSync(join(STYLES, 'site.css'), 'utf8').replace(/@import ['"]\.\/(.+?)['"];/g, (line, file: string) => {
    try {
      return readFileSync(join(STYLES, file), 'utf8');
    } catch {
      return line;
    }
  });
}

function toFigure(wide: Drawing, narrow: Drawing): string {
  const name = wide.id.replace(/-wide$/, '');
  return `<figure class="chart" aria-labelledby="${name}-name">
<h2 class="finding" id="${name}-name">${name}</h2>
${toSvg(wide, 'wide')}
${toSvg(narrow, 'narrow')}
<figcaption class="figure-source">${escapeMarkup(wide.description)}</figcaption>
</figure>`;
}

function toSvg(drawing: Drawing, name: string): string {
  const { id, width, height, title, description, shapes } = drawing;
  return `<svg class="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${escapeMarkup(title)}</title><desc id="${id}-desc">${escapeMarkup(description)}</desc>
<defs>${hatchesToSvg(drawing, IN_PAGE)}</defs>
${shapesToSvg(shapes, id, IN_PAGE)}
</svg>`;
}

/** Writes index.html and gallery.css into a folder. */
export async function writeGallery(folder: string): Promise<void> {
  const drawings = drawExamples();
  const narrow = new Map(drawings.map((drawing) => [drawing.id, drawing]));
  const figures = drawings
    .filter(({ id }) => id.endsWith('-wide'))
    .map((wide) => toFigure(wide, narrow.get(wide.id.replace(/-wide$/, '-narrow')) ?? wide));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'gallery.css'), `${readStyles()}\n${await layFonts(folder)}`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every kind of chart</title>
<link rel="stylesheet" href="gallery.css">
</head>
<body>
<main class="wrap">
<h1>Every kind of chart</h1>
${figures.join('\n')}
</main>
</body>
</html>
`,
  );
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('Say where to write it:   npm exec node tests/charts/gallery.ts <folder>');
    process.exitCode = 2;
  } else {
    await writeGallery(folder);
    console.log(join(folder, 'index.html'));
  }
}
