// The panel of questions: links in the page, choices once the script runs.
import * as t from '#i18n/finder.ts';
import { toOptions, type Options } from '#domain/funding/answers.ts';
import { getValues, QUESTIONS, type Answers, type Question } from '#domain/funding/judge.ts';

interface Choice {
  question: Question;
  value: string;
  short: string;
  input: HTMLInputElement;
  count: HTMLElement;
}

export class FinderPanel {
  readonly options: Options;
  readonly #place: HTMLElement;
  readonly #choices: readonly Choice[];

  /** @param onChange called with the answers after a reader changed one */
  constructor(place: HTMLElement, onChange: (answers: Answers) => void) {
    this.#place = place;
    this.#choices = [...place.querySelectorAll<HTMLElement>('[data-question]')].flatMap((set) => {
      const question = set.dataset['question'] as Question;
      return [...set.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((link) => toChoice(question, link));
    });
    this.options = toOptions((question) => this.#of(question).map(({ value }) => value));
    place.addEventListener('change', () => onChange(this.#read()));
    place.addEventListener('click', (event) => this.#onClick(event, onChange));
    place.addEventListener('keydown', (event) => this.#onKey(event));
  }

  show(answers: Answers): void {
    for (const { question, value, input } of this.#choices)
      input.checked = getValues(answers, question).includes(value);
    for (const details of this.#place.querySelectorAll('details')) this.#summarise(details);
    for (const part of this.#place.querySelectorAll<HTMLElement>('[data-answered], [data-unanswered]')) {
      part.hidden = 'answered' in part.dataset !== Object.keys(answers).length > 0;
    }
    const done = this.#place.querySelectorAll('.done').length;
    const all = this.#place.querySelectorAll('details').length;
    write(this.#place.querySelector('h2'), done === 0 ? t.sixQuestions : t.answeredOf(done, all));
  }

  /** An answer nothing may fit stays a choice: nothing that has the focus is ever taken away. */
  count(counts: ReadonlyMap<string, number>): void {
    for (const { question, value, count } of this.#choices) {
      write(count, String(counts.get(`${question}.${value}`) ?? 0));
    }
  }

  /** Answers in words, by question: "Small firm", "Grant, Loan". */
  toText(answers: Answers, question: Question): string {
    const values = getValues(answers, question);
    return this.#of(question)
      .filter(({ value }) => values.includes(value))
      .map(({ short }) => short)
      .join(', ');
  }

  #of(question: Question): readonly Choice[] {
    return this.#choices.filter((choice) => choice.question === question);
  }

  #read(): Answers {
    return Object.fromEntries(
      QUESTIONS.flatMap((question) => {
        const checked = this.#of(question).flatMap(({ input, value }) => (input.checked ? [value] : []));
        return checked.length === 0 ? [] : [[question, question === 'need' ? checked : checked[0]]];
      }),
    );
  }

  /** Folded, a question shows its answer: "Grant +1". */
  #summarise(details: HTMLDetailsElement): void {
    const answers = [...details.querySelectorAll('fieldset')].flatMap((set) => {
      const question = set.dataset['question'] as Question;
      const [first, ...more] = this.#of(question).filter(({ input }) => input.checked);
      const clear = set.querySelector<HTMLElement>('.clear');
      if (clear && clear !== document.activeElement) clear.hidden = first === undefined;
      if (first === undefined) return [];
      const answer =
        question === 'pay' || question === 'partner' ? t.folded[question](first.short.toLowerCase()) : first.short;
      return `${answer}${more.length === 0 ? '' : ` +${more.length}`}`;
    });
    details.classList.toggle('done', answers.length > 0);
    write(details.querySelector('.answer'), answers.join(', '));
  }

  /** A tap on a single answer folds the question and opens the next one without an answer. Arrow keys only choose. */
  #onClick({ target, detail }: MouseEvent, onChange: (answers: Answers) => void): void {
    const element = target as Element;
    const set = element.closest<HTMLElement>('fieldset');
    if (element.matches('.clear') && set) {
      for (const input of set.querySelectorAll('input')) input.checked = false;
      set.querySelector('input')?.focus();
      onChange(this.#read());
    } else if (element.matches('input[type="radio"]') && detail > 0) {
      const details = element.closest('details');
      if (details?.querySelectorAll('fieldset').length === 1) this.#goOn(details);
    }
  }

  #goOn(details: HTMLDetailsElement): void {
    const all = [...this.#place.querySelectorAll('details')];
    const next = all.slice(all.indexOf(details) + 1).find((one) => !one.querySelector('input:checked'));
    details.open = false;
    if (next) next.open = true;
  }

  #onKey(event: KeyboardEvent): void {
    const details = (event.target as Element).closest('details');
    if (!details?.open) return;
    const isOnInput = (event.target as Element).matches('input');
    if (event.key === 'Escape') {
      details.open = false;
      details.querySelector('summary')?.focus();
    } else if (event.key === 'Enter' && isOnInput) {
      this.#goOn(details);
      (this.#place.querySelector<HTMLElement>('details[open] > summary') ?? details.querySelector('summary'))?.focus();
    }
  }
}

/** Puts a choice with the words of the link in its place. */
function toChoice(question: Question, link: HTMLAnchorElement): Choice {
  const { value = '', short = '' } = link.dataset;
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = question === 'need' ? 'checkbox' : 'radio';
  input.name = question;
  input.value = value;
  label.append(input, ...link.children);
  link.replaceWith(label);
  return { question, value, short, input, count: label.lastElementChild as HTMLElement };
}

function write(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
