// "Could this be for us?" in the page: takes over the answers in the address, quotes the rules, sends nothing anywhere.
import { readAnswers, toOptions, toSearch } from '#domain/funding/answers.ts';
import { toFitText } from '#domain/funding/fit-text.ts';
import {
  getValues,
  judge,
  QUESTIONS,
  type Answers,
  type Outcome,
  type Question,
  type QuotedScheme,
} from '#domain/funding/judge.ts';
import { now } from './clock.ts';

const OUTCOMES: Record<Outcome, string> = { fits: 'Fits', unknown: 'Not known: ask', differs: 'Does not fit' };

class SuitCheck extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('.answers');
    const { scheme } = this.dataset;
    if (!form || scheme === undefined) return;
    const data = JSON.parse(scheme) as QuotedScheme;
    const fields = [...form.querySelectorAll('select')];
    const options = toOptions((question) => {
      const field = fields.find(({ name }) => name === question);
      return [...(field?.options ?? [])].map(({ value }) => value);
    });
    const show = (answers: Answers): void => this.#show(data, answers, fields);
    form.addEventListener('change', () => show(readFields(fields)));
    this.dataset['ready'] = '';
    const { answers } = readAnswers(location.search, options);
    // One kind can be chosen here: the one that fits, if several were asked for.
    const kinds = getValues(answers, 'need');
    const kind = kinds.find((one) => data.rules.kinds.some((own) => own === one)) ?? kinds[0];
    for (const field of fields) {
      field.value = (field.name === 'need' ? kind : getValues(answers, field.name as Question)[0]) ?? '';
    }
    show(readFields(fields));
  }

  /** The verdict is announced; the reasons below it are there to be read. */
  #show(data: QuotedScheme, answers: Answers, fields: readonly HTMLSelectElement[]): void {
    const judgement = judge(data, answers, now());
    const finder = this.querySelector<HTMLAnchorElement>('[data-finder]');
    if (finder) finder.search = toSearch(answers);
    const status = this.querySelector('.verdict [role="status"]');
    const list = this.querySelector<HTMLElement>('.verdict ul');
    if (!status || !list) return;
    const text = toFitText(judgement, data.rules);
    const verdict = text === '' ? '' : `${text}. Check with the funder before you plan on it.`;
    if (status.textContent !== verdict) status.textContent = verdict;
    list.hidden = text === '';
    list.replaceChildren(
      ...judgement.outcomes.map(({ question, outcome }) => {
        const label = fields.find(({ name }) => name === question)?.labels[0]?.textContent ?? '';
        return toLine(label, outcome, data.quotes[question]);
      }),
    );
  }
}

function readFields(fields: readonly HTMLSelectElement[]): Answers {
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const value = fields.find(({ name }) => name === question)?.value ?? '';
      return value === '' ? [] : [[question, question === 'need' ? [value] : value]];
    }),
  );
}

function toLine(label: string, outcome: Outcome, quote: QuotedScheme['quotes'][Question]): HTMLElement {
  const line = document.createElement('li');
  const name = document.createElement('span');
  name.className = 'quiet';
  name.textContent = label;
  const said = document.createElement('b');
  said.textContent = `${OUTCOMES[outcome]}.`;
  line.append(name, ' ', said);
  if (quote) {
    const text = document.createElement('q');
    text.textContent = quote.text;
    const link = document.createElement('a');
    link.href = `#source-${quote.source.number}`;
    link.textContent = quote.source.title;
    line.append(' The rule: ', text, ' Source: ', link, '.');
  }
  return line;
}

customElements.define('suit-check', SuitCheck);
