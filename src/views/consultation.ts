// The page of a consultation: who was asked, what each figure found, what was concluded, and what followed.
import * as t from '#i18n/consultation.ts';
import { formatFact } from '#domain/facts.ts';
import { upperFirst } from '#text/letter-case.ts';
import { formatDay } from '#time/days.ts';
import { find, type RenderContext } from '#domain/render-context.ts';
import type { Consultation } from '#schema/consultations.ts';
import { toNumberWord } from '#text/number-words.ts';
import { stateOn, toLife } from './consultation-life.ts';
import { toFigureView } from './figure.ts';
import { toMidLabel, toMidSentence } from './mid-sentence.ts';
import { toPageEnd } from './page-end.ts';
import { SourceNumbers, type StatementView } from './sources.ts';

/** A figure as one line: what it found. */
export interface FindingLine {
  number: string;
  title: string;
  href: string;
}

export interface StepView {
  id: string;
  title: string;
  said: StatementView;
  /** What followed, oldest first. */
  followed: StatementView[];
  /** In words: "4 pieces of public evidence", "No public evidence found". */
  state: string;
  gap: string | undefined;
}

const STATE_LABELS: Record<Consultation['state'], string> = {
  open: t.life.open,
  closed: t.states.counting,
  feedback: t.states.published,
  outcome: t.states.followed,
};

export function toConsultationPage(id: string, data: Consultation, context: RenderContext) {
  const numbers = new SourceNumbers(context);
  const say = numbers.toStatement;
  const figures = data.figures.map((figure) => find(context.figures, figure, 'figure'));
  const response = figures.find((figure) => figure.data.kind === 'response');
  return {
    kind: t.consultationOf(id),
    life: toLife(data, context.day),
    kept: data.promise?.kept && say(data.promise.kept),
    // A remark on old names, for records.
    note: data.state === 'outcome' ? t.recordOf(data.period) : undefined,
    toc: toFindings(data, context),
    asked: toAsked(data, response?.rows.map((row) => ({ label: row.label, text: formatFact(row) })) ?? []),
    response: response && toFigureView(response, context),
    askedStatements: [data.asked, data.answered, ...(data.alsoHeard ? [data.alsoHeard] : [])].map(say),
    figures: figures.filter((figure) => figure !== response).map((figure) => toFigureView(figure, context)),
    conclusions: data.conclusions.map(({ topic, points }) => ({ topic, points: points.map(say) })),
    steps: data.nextSteps.map((step): StepView => {
      const count = step.followed.length;
      return {
        id: `step-${step.id}`,
        title: step.title,
        said: say(step.said),
        followed: step.followed.map((item) => ({
          ...say(item),
          ...(item.on === undefined ? {} : { date: formatDay(item.on) }),
        })),
        state: count === 0 ? t.noEvidence : t.evidence(count),
        gap: step.gap,
      };
    }),
    method: data.method.map(say),
    limits: data.limits,
    retold: data.retold.map(say),
    quotes: data.quotes,
    headings: {
      steps: t.nextSteps(data.nextSteps.length, toNumberWord(data.nextSteps.length)),
      stepsLede: t.proposedIn(id),
      said: t.saidIn(id),
      retold: t.articleOf(id),
    },
    period: data.period,
    end: toPageEnd(context, `consultations/${id}`, data, numbers, {
      elsewhere: new Set(data.figures.map((figure) => `/consultation/${id}/${figure}/`)),
    }),
  };
}

/** Two numbers and the discussions, large, as the design sets them. */
function toAsked(data: Consultation, rows: readonly { label: string; text: string }[]) {
  const [asked, answered, ...others] = rows;
  return [
    ...(asked ? [{ term: t.askedTerm, large: upperFirst(asked.text), detail: toMidLabel(asked.label) }] : []),
    ...(answered
      ? [
          {
            term: t.answered,
            large: upperFirst(answered.text.replace('approximately', 'approx.')),
            detail: [t.ofThoseSent, ...others.map(({ label, text }) => `${text} ${toMidLabel(label)}`)].join('; '),
          },
        ]
      : []),
    ...(data.alsoHeard ? [{ term: t.alsoHeard, ...toAlsoHeard(data.alsoHeard.text) }] : []),
  ];
}

/** "Discussions were held with the board." → "Discussions", large, and "with the board" below it. */
export function toAlsoHeard(sentence: string): { large: string; detail: string } {
  const text = sentence.replace(/\.$/, '');
  const [, large = t.others, detail = toMidSentence(text)] = /^(\p{Lu}\p{Ll}+) were held (.+)$/u.exec(text) ?? [];
  return { large, detail };
}

export function toConsultationRow(id: string, data: Consultation, context: RenderContext) {
  const href = context.toHref(`/consultation/${id}/`);
  return {
    title: data.title,
    href,
    summary: data.summary,
    state: STATE_LABELS[stateOn(data, context.day)],
    period: data.period,
    findings: toFindings(data, context, href),
    // Until when people can answer, while they can.
    until: data.state === 'open' ? toLife(data, context.day)?.until : undefined,
  };
}

/** What each figure found, with a link to it on the page of the consultation: this one, unless its address is given. */
function toFindings(data: Consultation, context: RenderContext, page = ''): FindingLine[] {
  return data.figures.map((id) => {
    const figure = find(context.figures, id, 'figure');
    return {
      number: t.figureNumber(figure.number),
      title: figure.data.shortTitle,
      href: `${page}#figure-${figure.id}`,
    };
  });
}
