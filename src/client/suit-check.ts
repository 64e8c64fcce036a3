// "Could this be for us?" in the page: asks, takes over the answers in the address, quotes the rules, sends nothing anywhere.
import * as t from '#i18n/suit-check.ts';
import { readAnswers, toOptions, toSearch } from '#domain/funding/answers.ts';
import { toFitText } from '#domain/funding/fit-text.ts';
import {
  getValues,
  toOutcomes,
  type Answers,
  type Outcome,
  type Question,
  type QuotedRules,
} from '#domain/funding/judge.ts';
import { toQuestions, type QuestionView } from '#domain/funding/questions.ts';
import { element } from './element.ts';

interface Field {
  question: QuestionView;
  select: HTMLSelectElement;
}

class SuitCheck extends HTMLElement {
  connectedCallback(): void {
    const grid = this.querySelector('.suit-grid');
    const { scheme } = this.dataset;
    if (!grid || scheme === undefined) return;
    const data = JSON.parse(scheme) as QuotedRules;
    const fields = toQuestions(data.places).map((question): Field => ({ question, select: toSelect(question) }));
    grid.replaceChildren(...fields.map(toField));
    const options = toOptions((question) => [...(find(fields, question)?.options ?? [])].map(({ value }) => value));
    const show = (answers: Answers): void => this.#show(data, answers, fields);
    grid.addEventListener('change', () => show(readFields(fields)));
    this.dataset['ready'] = '';
    const { answers } = readAnswers(location.search, options);
    // One kind can be chosen here: the one that fits, if several were asked for.
    const kinds = getValues(answers, 'need');
    const kind = kinds.find((one) => data.rules.kinds.some((own) => own === one)) ?? kinds[0];
    for (const { question, select } of fields) {
      select.value = (question.id === 'need' ? kind : getValues(answers, question.id)[0]) ?? '';
    }
    show(readFields(fields));
  }

  /** The verdict is announced; the reasons below it are there to be read. */
  #show(data: QuotedRules, answers: Answers, fields: readonly Field[]): void {
    const outcomes = toOutcomes(data.rules, answers);
    const finder = this.querySelector<HTMLAnchorElement>('[data-finder]');
    if (finder) finder.search = toSearch(answers);
    const status = this.querySelector('.verdict [role="status"]');
    const list = this.querySelector<HTMLElement>('.verdict ul');
    if (!status || !list) return;
    const text = toFitText({ outcomes }, data.rules, answers);
    const verdict = text === '' ? '' : t.verdict(text);
    if (status.textContent !== verdict) status.textContent = verdict;
    list.hidden = text === '';
    list.replaceChildren(
      ...outcomes.map(({ question, outcome }) => {
        const label = fields.find((field) => field.question.id === question)?.question.question ?? '';
        return toLine(label, outcome, data.quotes[question]);
      }),
    );
  }
}

function find(fields: readonly Field[], id: Question): HTMLSelectElement | undefined {
  return fields.find(({ question }) => question.id === id)?.select;
}

function toSelect({ id, options }: QuestionView): HTMLSelectElement {
  return element(
    'select',
    { class: 'text-input', id: `suit-${id}` },
    new Option(t.chooseAnswer, ''),
    ...options.map(
      ({ id: value, label, hint }) => new Option(hint === undefined ? label : t.optionWithHint(label, hint), value),
    ),
  );
}

function toField({ question, select }: Field): HTMLElement {
  return element('div', { class: 'form-field' }, element('label', { for: select.id }, question.question), select);
}

function readFields(fields: readonly Field[]): Answers {
  return Object.fromEntries(
    fields.flatMap(({ question: { id }, select: { value } }) =>
      value === '' ? [] : [[id, id === 'need' ? [value] : value]],
    ),
  );
}

function toLine(label: string, outcome: Outcome, quote: QuotedRules['quotes'][Question]): HTMLElement {
  const name = element('span', { class: 'quiet' }, label);
  const line = element('li', {}, name, ' ', element('b', {}, t.outcomes[outcome]));
  if (quote) {
    const link = element('a', { href: `#source-${quote.source.number}` }, quote.source.title);
    line.append(` ${t.theRule} `, element('q', {}, quote.text), ` ${t.source} `, link, '.');
  }
  return line;
}

customElements.define('suit-check', SuitCheck);
