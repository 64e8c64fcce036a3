// The numbers of a figure as a table: the same order and the same words as in the drawing.
import * as t from '#i18n/consultation.ts';
import type { NumberedFigure } from '#domain/render-context.ts';
import { isUnpublished, type Item } from '#charts/series.ts';

export interface FigureTableView {
  caption: string;
  head: string[];
  rows: FigureTableRow[];
}

interface FigureTableRow {
  label: string;
  text: string;
  published: boolean;
  /** More than a number: it may be set on several lines. */
  wraps: boolean;
  /** Undefined where no row of the figure has a note. */
  note?: string;
}

const UNIT_HEADS = { percent: t.share, count: t.number, score: t.rating } as const;

function toHead({ kind, scale, unit }: NumberedFigure['data'], [first]: readonly Item[], mixed: boolean): string {
  if (mixed) return t.value;
  // Numbers that are no scores on a scale, such as how many people work somewhere.
  return kind === 'interval' && scale === undefined ? t.number : UNIT_HEADS[first?.unit ?? unit];
}

/** @param rest the share that is left up to 100, worked out by us */
export function toFigureTable(
  { data, number }: NumberedFigure,
  items: readonly Item[],
  rest: number | undefined,
): FigureTableView {
  const mixed = new Set(items.map((item) => item.unit)).size > 1;
  const noted = items.some((item) => item.note !== '');
  const stepOf = (item: Item): string => {
    const step = data.scale?.find(({ score }) => score === item.step)?.label;
    return step === undefined ? '' : `, ${step}`;
  };
  return {
    caption: t.tableTitle(number, data.valuesAre ?? data.shortTitle),
    head: [data.rowsAre, toHead(data, items, mixed), ...(noted ? [data.notesAre] : [])],
    rows: [
      ...items.map((item) => ({
        label: `${item.label}${data.kind === 'scale' ? stepOf(item) : ''}`,
        text: item.text,
        published: !isUnpublished(item),
        wraps: item.text.includes(' '),
        ...(noted ? { note: item.note } : {}),
      })),
      ...(rest === undefined
        ? []
        : [
            {
              label: t.otherAnswers,
              text: `${rest}%`,
              published: true,
              wraps: false,
            },
          ]),
    ],
  };
}
