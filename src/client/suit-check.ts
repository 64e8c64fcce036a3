// "Could this be for us?" in the page: reads the answers, quotes the rules, sends nothing anywhere.
import { readAskedSum } from '#domain/funding/asked-sum.ts';
import {
  checkSuitability,
  QUESTIONS,
  type Question,
  type SuitAnswers,
  type SuitLine,
  type SuitRules,
  type Verdict,
} from '#domain/funding/suitability.ts';

interface Data {
  rules: SuitRules;
  sources: Record<string, { title: string; number: number }>;
}

const VERDICTS: Record<Exclude<Verdict['verdict'], 'unanswered'>, string> = {
  possible: 'Looks possible. Read the rules and ask the funder before you spend time.',
  no: 'Does not fit, as far as we know. Ask the funder if you are unsure.',
  ask: 'Ask the funder.',
};

const OUTCOMES: Record<SuitLine['outcome'], string> = {
  fits: 'Fits',
  no: 'Does not fit because',
  ask: 'Ask the funder',
};

class SuitCheck extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const data = this.dataset['rules'];
    if (!form || data === undefined) return;
    const { rules, sources } = JSON.parse(data) as Data;
    const show = (): void => this.#show(checkSuitability(rules, readAnswers(form)), sources, form);
    form.addEventListener('change', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      show();
      this.#helpOn(form);
    });
    this.dataset['ready'] = '';
  }

  /** The verdict is announced; the reasons below it are there to be read. */
  #show({ verdict, lines }: Verdict, sources: Data['sources'], form: HTMLFormElement): void {
    markSum(form);
    const status = this.querySelector('.verdict [role="status"]');
    const list = this.querySelector<HTMLElement>('.verdict ul');
    if (!status || !list) return;
    const words = verdict === 'unanswered' ? '' : VERDICTS[verdict];
    if (status.textContent !== words) status.textContent = words;
    list.hidden = lines.length === 0;
    list.replaceChildren(...lines.map((line) => toLine(line, sources, form)));
  }

  /** Somebody asked for the verdict: leads to what must be mended first, or says what is missing. */
  #helpOn(form: HTMLFormElement): void {
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    const status = this.querySelector('.verdict [role="status"]');
    const isEmpty = Object.keys(readAnswers(form)).length === 0;
    if (status && isEmpty) status.textContent = 'Answer at least one question.';
  }
}

/** Says beside the field how to write a sum, while what stands there is none. */
function markSum(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[name="sum"]');
  const fault = form.querySelector<HTMLElement>('[data-fault]');
  if (!field || !fault) return;
  const isFaulty = field.value.trim() !== '' && readAskedSum(field.value) === undefined;
  field.setAttribute('aria-invalid', String(isFaulty));
  field.parentElement?.classList.toggle('bad', isFaulty);
  const words = isFaulty ? (fault.dataset['fault'] ?? '') : '';
  if (fault.textContent !== words) fault.textContent = words;
}

function readAnswers(form: HTMLFormElement): SuitAnswers {
  const values = new FormData(form);
  const answers: Partial<Record<Question, string | number>> = {};
  for (const question of QUESTIONS) {
    const value = values.get(question);
    if (typeof value !== 'string' || value === '') continue;
    const answer = question === 'sum' ? readAskedSum(value) : value;
    if (answer !== undefined) answers[question] = answer;
  }
  return answers as SuitAnswers;
}

function toLine(
  { question, outcome, because, rule }: SuitLine,
  sources: Data['sources'],
  form: HTMLFormElement,
): HTMLElement {
  const line = document.createElement('li');
  const label = form.querySelector(`label[for="suit-${question}"]`)?.textContent ?? '';
  line.append(toElement('span', label, 'quiet'), ' ', toElement('b', `${OUTCOMES[outcome]}:`), ` ${because}`);
  if (rule) {
    const source = sources[rule.source];
    const quote = toElement('q', rule.text);
    const link = document.createElement('a');
    link.href = `#source-${source?.number ?? 1}`;
    link.textContent = source?.title ?? rule.source;
    line.append(' The rule: ', quote, ' Source: ', link, '.');
  }
  return line;
}

function toElement(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

customElements.define('suit-check', SuitCheck);
