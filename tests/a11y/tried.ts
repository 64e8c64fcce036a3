// What the accessibility tests try, and how wide the screen is. The tests take their sizes from here; `npm run audit` records the rest.
import type { AccessibilityResults } from '#schema/accessibility-results.ts';

declare module 'vitest' {
  export interface TaskMeta {
    /** How many rules of an engine the test has tried. */
    rules?: number;
  }
}

export const SIZES = {
  wide: { width: 1280, height: 800 },
  /** What is left of the width of 1280 pixels when a reader enlarges the page to 400 %. */
  narrow: { width: 320, height: 640 },
  /** What is left of 1280 by 1024 pixels at 400 %. */
  enlarged: { width: 320, height: 256 },
  phone: { width: 390, height: 844 },
} as const;

type Check = AccessibilityResults['checks'][number];

export interface Tried extends Pick<Check, 'what' | 'of' | 'schemes'> {
  files: string[];
  /** What readers do is tried on the made-up hub, with the same code. */
  project: 'site' | 'hub';
  sizes: (keyof typeof SIZES)[];
  /** The package whose rules are tried; its tests say how many. */
  engine?: string;
}

export const TRIED: readonly Tried[] = [
  {
    what: 'The rules for WCAG 2.2 A and AA and the best practices, size of targets included; in the dark, contrast',
    files: ['tests/a11y/axe.test.ts'],
    engine: 'axe-core',
    of: 'pages',
    project: 'site',
    schemes: ['light', 'dark'],
    sizes: ['narrow', 'wide'],
  },
  {
    what: 'The same rules while the finder, search and charts are in use, on a made-up hub',
    files: ['tests/a11y/states.test.ts', 'tests/a11y/gallery.test.ts'],
    engine: 'axe-core',
    of: 'states',
    project: 'hub',
    schemes: ['light', 'dark'],
    sizes: ['narrow', 'wide'],
  },
  {
    what: 'The rules for WCAG 2.2 of a second program',
    files: ['tests/a11y/second-engine.test.ts'],
    engine: 'accessibility-checker-engine',
    of: 'kinds of page',
    project: 'site',
    schemes: ['light'],
    sizes: ['wide'],
  },
  {
    what: 'Wider spacing of text, enlarging to 400%, a focus that is never covered, less motion, colours of the reader’s system, paper',
    files: ['tests/a11y/adapt.test.ts'],
    of: 'kinds of page',
    project: 'site',
    schemes: ['light', 'forced colours'],
    sizes: ['enlarged', 'phone', 'wide'],
  },
  {
    what: 'A ring around what has the focus, and no trap, at every stop of the Tab key',
    files: ['tests/e2e/focus.test.ts'],
    of: 'kinds of page',
    project: 'site',
    schemes: ['light'],
    sizes: ['wide'],
  },
  {
    what: 'Tasks with the keyboard alone: menu, appearance, search, finding funding, charts, glossary terms; on a made-up hub',
    files: [
      'tests/e2e/keyboard.test.ts',
      'tests/e2e/finder/keyboard.test.ts',
      'tests/e2e/search-box.test.ts',
      'tests/e2e/chart-values.test.ts',
      'tests/e2e/glossary-term.test.ts',
    ],
    of: 'journeys',
    project: 'hub',
    schemes: ['light'],
    sizes: ['phone', 'wide'],
  },
];
