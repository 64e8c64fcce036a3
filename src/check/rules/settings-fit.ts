// What a hub has chosen in its settings: colours, the numbers of its home page, names of its own.
// Promise: text in or on a colour that the hub has chosen stands out enough to be read, by day and by night.
import { parseTokens, readTokenStyles } from '#files/tokens.ts';
import { coloursSchema } from '#schema/site.ts';
import { toFinding, type Finding } from '../finding.ts';
import type { Rule, ContentFile, Snapshot } from '../read/snapshot.ts';
import { isGroup } from '../read/walk-values.ts';
import { showValue } from '../text/show-value.ts';
import { readSetting } from '../read/setting-lists.ts';

/** What WCAG 2.2 AA asks of text. */
const LEAST = 4.5;
/** Tokens of text and of what it stands on, wherever a hub can choose one of the two. */
const PAIRS = [
  ['link', 'paper'],
  ['link', 'panel'],
  ['link', 'field'],
  ['ink', 'field'],
  ['ink-2', 'field'],
  ['on-action', 'action'],
] as const;

export const coloursAreLegible: Rule = ({ files }) =>
  files.flatMap(({ path: file, locus, fields }) => {
    if (fields === undefined || locus.kind !== 'setting' || locus.id !== 'site') return [];
    const { data: colours } = coloursSchema.safeParse(fields.data?.['colours']);
    if (colours === undefined) return [];
    const tokens = parseTokens(readTokenStyles(colours));
    return (['light', 'dark'] as const).flatMap((mode) => {
      const faint = PAIRS.map(([text, ground]) => {
        const [inText = '', onGround = ''] = [tokens[mode][text], tokens[mode][ground]];
        const chosen = [text, ground].find((name) => Object.hasOwn(colours, name));
        return { text, ground, inText, onGround, chosen, ratio: contrast(inText, onGround) };
      }).filter(({ chosen, ratio }) => chosen !== undefined && ratio < LEAST);
      // Of each colour only the pair that is hardest to read.
      return [...Map.groupBy(faint, ({ chosen }) => chosen)].flatMap(([chosen = '', pairs]) => {
        const [worst] = pairs.sort((a, b) => a.ratio - b.ratio);
        if (worst === undefined) return [];
        const { text, ground, inText, onGround, ratio } = worst;
        return toFinding('contrast-low', file, fields.yaml.placeOfValue(['colours', chosen, mode]), {
          what: `Text in ${inText} ("${text}") on ${onGround} ("${ground}") has a contrast of ${ratio.toFixed(2)}, and needs ${LEAST}.`,
          remedy: `Choose a ${(mode === 'light') === (chosen === ground) ? 'lighter' : 'darker'} colour, or leave it out to use the standard one.`,
          value: tokens[mode][chosen] ?? '',
        });
      });
    });
  });

/** From 1 for two that are alike to 21 for black and white, as WCAG works it out. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Promise: what the home page shows with a percent sign is a share in percent, and what it draws has a value.

export const homeShowsShares: Rule = (snapshot) =>
  snapshot.files
    .filter(({ locus }) => locus.kind === 'setting' && locus.id === 'site')
    .flatMap((file) => checkSettings(file, snapshot));

function checkSettings(file: ContentFile, { facts }: Snapshot): Finding[] {
  const home = file.fields?.data?.['home'];
  if (file.fields === undefined || !isGroup(home)) return [];
  const { yaml } = file.fields;
  const others = Array.isArray(home['facts']) ? (home['facts'] as unknown[]) : [];
  const shown = [
    { group: home['lead'], path: ['lead'] },
    ...others.map((group, index) => ({ group, path: ['facts', index] })),
  ];
  return shown.flatMap(({ group, path }) => {
    const id = isGroup(group) ? group['id'] : undefined;
    const row = typeof id === 'string' ? facts.get(id)?.row : undefined;
    // A number that is nowhere has a finding of its own.
    if (row === undefined) return [];
    const isRange = row.low !== null && row.high !== null && path[0] !== 'lead';
    if (row.unit === 'percent' && (row.value !== null || isRange)) return [];
    return toFinding('field-invalid', file.path, yaml.placeOfKey(['home', ...path, 'id']), {
      what:
        row.unit === 'percent'
          ? `The number ${showValue(id)} has no value, and the home page would show one.`
          : `The number ${showValue(id)} is no share: its unit is "${row.unit}", and the home page shows a percent sign.`,
      remedy: 'Name a number with a value in percent.',
      value: String(id),
    });
  });
}

// Promise: no two hubs that are published side by side have one lasting name or one address, and no record is another hub's.

export const hubsDiffer: Rule = (snapshot) => [
  ...snapshot.files.flatMap((file) => checkBeside(file, snapshot)),
  ...snapshot.files.flatMap((file) => [...checkRecord(file, snapshot)]),
];

const OWN = { uid: 'lasting name', address: 'address' } as const;

function checkBeside(file: ContentFile, { beside }: Snapshot): Finding[] {
  if (file.locus.kind !== 'setting' || file.locus.id !== 'site') return [];
  return beside.flatMap(({ folder, site }) =>
    (['uid', 'address'] as const).flatMap((field) => {
      const value = file.fields?.data?.[field];
      if (typeof value !== 'string' || value !== site[field]) return [];
      return toFinding('hub-shared', file.path, file.fields?.yaml.placeOfValue([field]), {
        what: `The ${OWN[field]} ${showValue(value)} is also that of the hub in ${folder}.`,
        remedy: `Give the newer of the two ${field === 'uid' ? 'a lasting name' : 'an address'} of its own.`,
        value,
      });
    }),
  );
}

/** A record says of which hub it is. */
function* checkRecord({ path, locus, fields }: ContentFile, { files }: Snapshot): Generator<Finding> {
  const hub = locus.kind === 'setting' ? fields?.data?.['hub'] : undefined;
  const own = readSetting(files, 'site')?.['uid'];
  if (typeof hub !== 'string' || own === undefined || hub === own) return;
  yield toFinding('record-foreign', path, fields?.yaml.placeOfValue(['hub']), {
    what: `This is the record of the hub ${showValue(hub)}; the one here is ${showValue(own)}.`,
    remedy: `Delete ${path}. The script named at its head writes a new one.`,
    value: hub,
  });
}
