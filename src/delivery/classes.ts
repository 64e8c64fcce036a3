// The one truth about response headers: which classes of file the site has, and what each is sent with.
import { toPolicyHeader } from './policy.ts';

export type ClassName = 'page' | 'embed' | 'forms' | 'open' | 'hashed' | 'picture';

interface FileClass {
  /** What the path begins with or looks like, below the base path. The first class that fits counts. */
  paths: RegExp;
  headers: Readonly<Record<string, string>>;
}

/** Kept by browsers for good: the name changes with the content. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about before every use: an answer of a few bytes when nothing has changed. */
const ASK_FIRST = 'public, max-age=0, must-revalidate';
const A_DAY = 'public, max-age=86400';

const NOT_USED = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'serial', 'hid', 'midi', 'browsing-topics'];

const EVERYWHERE = {
  'Content-Security-Policy': toPolicyHeader('page'),
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin',
  'Permissions-Policy': NOT_USED.map((feature) => `${feature}=()`).join(', '),
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': ASK_FIRST,
};
const { 'X-Frame-Options': _frame, ...FRAMED } = EVERYWHERE;
const FOR_OTHERS = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

export const CLASSES: Readonly<Record<ClassName, FileClass>> = {
  hashed: {
    paths: /^(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/[^/]+\.pf_meta$)/,
    headers: { ...EVERYWHERE, 'Cache-Control': FOR_EVER },
  },
  embed: {
    paths: /^embed\//,
    headers: { ...FRAMED, ...FOR_OTHERS, 'Content-Security-Policy': toPolicyHeader('embed') },
  },
  forms: {
    paths: /^admin\//,
    headers: { ...EVERYWHERE, 'Content-Security-Policy': toPolicyHeader('forms') },
  },
  // Figures, lists, feeds and calendars are made to be read by other sites and programs.
  open: {
    paths: /^(?:api|calendar|data|feeds)\//,
    headers: { ...EVERYWHERE, ...FOR_OTHERS, 'Access-Control-Allow-Origin': '*' },
  },
  picture: {
    paths: /^(?:share\/|favicon|icon-|apple-touch-icon)/,
    headers: { ...EVERYWHERE, ...FOR_OTHERS, 'Cache-Control': A_DAY },
  },
  page: { paths: /^/, headers: EVERYWHERE },
};

/** @param file "groups/index.html", below the base path */
export function classOf(file: string): ClassName {
  const names = Object.keys(CLASSES) as ClassName[];
  return names.find((name) => CLASSES[name].paths.test(file)) ?? 'page';
}

/** Every header that any class is sent with. */
export function listHeaderNames(): string[] {
  return [...new Set(Object.values(CLASSES).flatMap(({ headers }) => Object.keys(headers)))];
}
