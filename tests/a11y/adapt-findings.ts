// What a page loses when a reader changes how it is shown. Each function runs inside the page and needs nothing from outside it.

/** Puts a style sheet over the page in a way its policy allows; an empty one takes it away again. */
export function putStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = css === '' ? [] : [sheet];
}

/** Text that its own box cuts off, that lies beyond the edge of the screen, or that makes the page scroll sideways. */
export function findCut(): string[] {
  const isShown = (element: Element): boolean =>
    element.checkVisibility() &&
    getComputedStyle(element).clipPath === 'none' &&
    element.closest('.visually-hidden, .skip') === null;
  const tell = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`;
  const cut = [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')].filter((element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'inline' || !isShown(element)) return false;
    const isControl = element.matches('button, select');
    const cutsDown = ['hidden', 'clip'].includes(overflowY) || isControl;
    const cutsAcross = ['hidden', 'clip'].includes(overflowX) || isControl;
    return (
      (cutsDown && element.scrollHeight > element.clientHeight + 1) ||
      (cutsAcross && element.scrollWidth > element.clientWidth + 1)
    );
  });
  const beyond = [...document.querySelectorAll('svg text, main :is(p, li, h1, h2, h3, h4, a, td, th, dt, dd)')].filter(
    (element) => {
      const { left, right } = element.getBoundingClientRect();
      const canScroll = element.closest('.scroll, .sideways') !== null;
      return isShown(element) && !canScroll && (left < -1 || right > document.documentElement.clientWidth + 1);
    },
  );
  const wider =
    document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [];
  return [...wider, ...[...cut, ...beyond].map(tell)];
}

/** Elements that would move although the reader has asked for less motion. */
export function findMoving(): string[] {
  const moves = (element: Element): boolean =>
    [undefined, '::before', '::after'].some((part) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    });
  return [...document.querySelectorAll('*')].filter(moves).map((element) => element.outerHTML.slice(0, 120));
}

/** Focusable elements of which nothing can be seen when they have the focus, because another part lies over them (2.4.11). */
export function findCovered(): string[] {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
  const isSeen = (element: HTMLElement): boolean =>
    [...element.getClientRects()].some(({ x, y, width, height }) =>
      [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const top = document.elementFromPoint(x + width * across, y + height * down);
          return top !== null && (element.contains(top) || top.contains(element));
        }),
      ),
    );
  return stops
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .slice(0, 200)
    .flatMap((element) => {
      element.focus();
      return document.activeElement !== element || isSeen(element) ? [] : [element.outerHTML.slice(0, 120)];
    });
}

/** What the colours of the reader's own system hide: edges of controls, rings of the focus, shapes of charts, words, arrows. */
export function findInvisible(): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const lightness = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([part]) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const stands = (colour: string): boolean => {
    const [light = 0, dark = 0] = [lightness(colour), lightness(canvas)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05) >= 3;
  };
  const isShown = (element: Element): boolean => element.checkVisibility();

  const edgeless = [...document.querySelectorAll<HTMLElement>('button, input, select, summary')].filter((element) => {
    const { appearance, borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(element);
    const hasEdge = parseFloat(borderBottomWidth) > 0 && borderBottomStyle !== 'none' && stands(borderBottomColor);
    return isShown(element) && appearance === 'none' && !hasEdge && element.textContent.trim() === '';
  });

  const ringless = ['a[href]', 'button', 'input', 'select', 'summary'].flatMap((kind) =>
    [...document.querySelectorAll<HTMLElement>(`main ${kind}, .mast ${kind}`)]
      .filter(isShown)
      .slice(0, 3)
      .filter((element) => {
        element.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return (
          document.activeElement === element &&
          (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || !stands(outlineColor))
        );
      }),
  );

  // What only listens to the pointer, is drawn in the colour of the paper or is the empty rest of a scale is meant to be quiet.
  const isQuiet = (paint: string | null): boolean =>
    paint === null || /^(?:none|transparent|var\(--(?:paper|track)\))$/.test(paint);
  const faint = [...document.querySelectorAll('.chart svg :is(rect, circle, path)')].filter((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    const paints: [string | null, string][] = [
      [shape.getAttribute('fill'), fill],
      [shape.getAttribute('stroke'), stroke],
    ];
    const inks = paints.filter(([written, ink]) => !isQuiet(written) && !ink.startsWith('url('));
    return inks.length > 0 && !inks.some(([, ink]) => stands(ink));
  });

  // Behind forced text the browser puts a ground of the canvas, whatever shape the page has drawn there.
  const hidden = [...document.querySelectorAll('body *:not(svg *)')].filter((element) => {
    const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const { color, forcedColorAdjust } = getComputedStyle(element);
    const isForced = isText && forcedColorAdjust === 'auto';
    return isShown(element) && (isForced || element.matches('a svg')) && !stands(color);
  });

  // The arrow of a list to choose from is the browser's own or a background, and a gradient goes.
  const arrowless = [...document.querySelectorAll('select')].filter((element) => {
    const { appearance, backgroundImage } = getComputedStyle(element);
    return isShown(element) && appearance === 'none' && !backgroundImage.includes('url(');
  });
  const found = [...edgeless, ...ringless, ...faint, ...hidden, ...arrowless];
  return found.map((element) => element.outerHTML.slice(0, 120));
}

/** What is printed although it is of use only on a screen; and whether the page is wider than the sheet, or not black on white. */
export function findMisprinted(): string[] {
  const shown = [...document.querySelectorAll('nav, [role="search"], button, input, select, .skip')].filter((element) =>
    element.checkVisibility(),
  );
  const wider =
    document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['wider than the sheet'] : [];
  const { color, backgroundColor } = getComputedStyle(document.body);
  const isPlain = color === 'rgb(0, 0, 0)' && backgroundColor === 'rgb(255, 255, 255)';
  const inked = isPlain ? [] : [`${color} on ${backgroundColor}`];
  return [...wider, ...inked, ...shown.map((element) => element.outerHTML.slice(0, 120))];
}
