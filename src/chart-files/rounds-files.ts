// Every file of the year of rounds, by its ending: what the addresses under /funding/rounds/ serve.
import { licence } from '#i18n/data.ts';
import { notStated } from '#i18n/funding.ts';
import { yearOfRounds } from '#i18n/page-parts.ts';
import type { RenderContext } from '#domain/render-context.ts';
import { measure } from '#fonts/measure.ts';
import { readTokens } from '#files/tokens.ts';
import { toPng } from '#pictures/to-png.ts';
import { toCsv } from '#text/csv.ts';
import { toRoundRecords, toRoundsPage, type RoundsView } from '#views/funding-rounds.ts';
import type { RoundsFile } from './file-schemas.ts';
import { toPictureResolution, toFileResolution } from './resolution.ts';
import { toStandaloneSvg, type StandaloneText } from './standalone.ts';

/** Twice the width of the widest drawing with its margins. */
const PNG_WIDTH = 2016;

export function getRoundsRecord(context: RenderContext): RoundsFile {
  const { title, question, citation, span } = toRoundsPage(context);
  return {
    $schema: context.toAbsolute('/funding/rounds/rounds.schema.json'),
    title,
    question,
    day: context.day,
    from: span.from,
    until: span.until,
    rounds: toRoundRecords(context),
    licence,
    citation,
    address: context.toAbsolute('/funding/rounds/'),
  };
}

export function getRoundsCsv(context: RenderContext): string {
  return toCsv(
    ['id', 'scheme', 'strand', 'round', 'opens', 'closes', 'briefing', 'certainty', 'source'],
    toRoundRecords(context).map((one) => [
      one.id,
      one.scheme,
      one.strand,
      one.round,
      one.opens ?? notStated,
      one.closes ?? notStated,
      one.briefing,
      one.certainty,
      one.source.id,
    ]),
  );
}

export function getRoundsSvg(context: RenderContext): string {
  const page = toRoundsPage(context);
  return toStandaloneSvg(getWidest(page), toText(page), toFileResolution(readTokens().light), measure);
}

export async function getRoundsPng(context: RenderContext): Promise<Uint8Array<ArrayBuffer>> {
  const page = toRoundsPage(context);
  const svg = toStandaloneSvg(getWidest(page), toText(page), toPictureResolution(readTokens().light), measure);
  return toPng(svg, PNG_WIDTH);
}

function getWidest({ drawings }: RoundsView): RoundsView['drawings'][number]['drawing'] {
  const widest = drawings.at(-1);
  if (!widest) throw new Error('The year of rounds has no drawing.');
  return widest.drawing;
}

function toText({ title, question, base, citation }: RoundsView): StandaloneText {
  return { number: yearOfRounds, title, question, foot: [base, `${licence}. ${citation}`] };
}
