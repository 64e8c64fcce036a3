// The finder: judges every scheme by the answers, which it keeps in the address. Without it the answers are links to plain lists.
import * as t from '#i18n/finder.ts';
import { toNumberWord } from '#text/number-words.ts';
import { readAnswers, toSearch, without } from '#domain/funding/answers.ts';
import {
  countFits,
  findDiffering,
  GROUPS,
  QUESTIONS,
  type Answers,
  type Group,
  type Question,
} from '#domain/funding/judge.ts';
import { listBoundaries } from '#domain/funding/state.ts';
import { refreshAtBoundaries } from './clock.ts';
import { element } from './element.ts';
import { CompareTray } from './compare-tray.ts';
import { FinderList, type JudgedRow } from './finder-list.ts';
import { FinderPanel } from './finder-panel.ts';

/** How long after the last change the number of schemes is announced. */
const ANNOUNCE_AFTER = 500;

const MAY_FIT: readonly Group[] = ['open', 'no-closing-date', 'rounds', 'announced'];

class FundingFinder extends HTMLElement {
  #panel!: FinderPanel;
  #list!: FinderList;
  #answers: Answers = {};
  #groups: ReadonlyMap<Group, readonly JudgedRow[]> = new Map();
  #announcing = 0;

  connectedCallback(): void {
    this.#list = new FinderList(this);
    this.#panel = new FinderPanel(this.#get('.ask'), (answers) => this.#answer(answers));
    new CompareTray(this, this.#get('.compare-tray'));
    this.addEventListener('click', (event) => this.#follow(event));
    this.#get('.list-files').addEventListener('click', (event) => this.#downloadFiltered(event));
    addEventListener('popstate', () => this.#readAddress());
    // The list was drawn on the day of the build, and a page left open never shows a closed call as open.
    refreshAtBoundaries(
      (instant) => {
        if (this.#list.refresh(instant) && this.dataset['ready'] !== undefined) this.#render();
      },
      this.#list.schemes.flatMap(({ timing }) => listBoundaries(timing)),
    );
    this.dataset['ready'] = '';
    this.#readAddress();
    if (Object.keys(this.#answers).length > 0) this.#get('.ask details[open]').removeAttribute('open');
  }

  #readAddress(): void {
    const { answers, note } = readAnswers(location.search, this.#panel.options);
    this.#answers = answers;
    this.#note(note);
    this.#render();
  }

  #answer(answers: Answers): void {
    this.#answers = answers;
    const address = `${location.pathname}${toSearch(answers)}`;
    if (address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    this.#note('');
    this.#render();
  }

  /** A link that is a choice changes the answers in place; with a modifier key it opens as any link does. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-choice]');
    if (!link || hasModifier(event)) return;
    event.preventDefault();
    this.#answer(readAnswers(new URL(link.href).search, this.#panel.options).answers);
    this.#get('#tally').focus();
  }

  /** The file of the schemes that may fit; when the script for it does not arrive, the link gives the file of all. */
  #downloadFiltered(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-file]');
    if (!link || hasModifier(event) || Object.keys(this.#answers).length === 0) return;
    event.preventDefault();
    const ids = new Set(MAY_FIT.flatMap((group) => this.#in(group).map(({ row }) => row.scheme.id)));
    import('./download-filtered.ts')
      .then(({ downloadFiltered }) => downloadFiltered(link, ids))
      .catch(() => location.assign(link.href));
  }

  #render(): void {
    const answers = this.#answers;
    this.#groups = this.#list.judge(answers);
    this.#panel.show(answers);
    this.#panel.count(countFits([...this.#groups.values()].flat(), this.#panel.options));
    this.#keepFocus(() =>
      this.#list.show(this.#groups, toSearch(answers), (question, rows) => this.#toNearlyHead(question, rows)),
    );
    this.#tally();
    this.#showNone();
  }

  /** A row that moves takes the focus along; when what had it is gone or folded away, the tally has it. */
  #keepFocus(move: () => void): void {
    const focused = document.activeElement as HTMLElement;
    move();
    for (const place of [focused, this.#get('#tally')]) {
      if (document.activeElement !== focused) place.focus({ preventScroll: true });
    }
  }

  #tally(): void {
    for (const [index, group] of GROUPS.entries()) {
      const line = this.querySelectorAll<HTMLElement>('.tally li')[index];
      const count = line?.querySelector('b');
      if (!line || !count) continue;
      line.hidden = this.#in(group).length === 0;
      count.textContent = String(this.#in(group).length);
    }
    const given = QUESTIONS.map((question) => this.#panel.toText(this.#answers, question)).filter(Boolean);
    this.#get('.key-line').hidden = given.length === 0;
    this.#get('.print-only').textContent = given.length === 0 ? '' : t.answersAre(given.join('; '));
    const text = this.#toTally(given.length);
    const heading = this.#get('#tally');
    if (heading.textContent === text) return;
    heading.textContent = text;
    window.clearTimeout(this.#announcing);
    this.#announcing = window.setTimeout(() => (this.#get('[role="status"]').textContent = text), ANNOUNCE_AFTER);
  }

  /** "9 of 48 schemes may fit"; "No scheme fits all five answers; eight differ in one thing". */
  #toTally(given: number): string {
    const { length } = this.#list.schemes;
    if (given === 0) return t.schemesByTime(length);
    const may = this.#mayFit;
    if (may > 0) return t.mayFit(may, length);
    const near = this.#in('nearly').length;
    return t.noneFits(given, near, { answers: toNumberWord(given), nearly: toNumberWord(near) });
  }

  /** When nothing fits: which answer to take back, and how many may fit then. */
  #showNone(): void {
    const box = this.#get('.nothing-fits');
    box.hidden = this.#mayFit > 0;
    if (box.hidden) return;
    const lines = QUESTIONS.filter((question) => this.#answers[question] !== undefined).flatMap((question) => {
      const answers = without(this.#answers, question);
      const count = this.#in('nearly').filter(({ judgement }) => findDiffering(judgement) === question).length;
      const text = this.#panel.toText(this.#answers, question);
      return count === 0 ? [] : [element('li', {}, toChoice(t.withoutAnswer(text, count), answers))];
    });
    box.querySelector('ul')?.replaceChildren(...lines);
  }

  /** "The sum · your answer: Up to £25,000", and for the kind of help what could be added. */
  #toNearlyHead(question: Question, rows: readonly JudgedRow[]): Node[] {
    const yours = element('span', {}, t.yourAnswer(this.#panel.toText(this.#answers, question)));
    const head = element('h3', { class: 'nearly-head' }, `${t.nearly[question]} `, yours);
    if (question !== 'need') return [head];
    const { need = [] } = this.#answers;
    const add = element('p', { class: 'more-kinds' }, `${t.addToNeeds} `);
    for (const kind of this.#panel.options.need) {
      const count = rows.filter(({ row }) => row.scheme.rules.kinds.some((one) => one === kind)).length;
      if (count === 0) continue;
      const answers = { ...this.#answers, need: [...need, kind] } as Answers;
      if (add.childElementCount > 0) add.append(' · ');
      add.append(
        toChoice(`${this.#panel.toText({ need: [kind] } as Answers, 'need').toLowerCase()}, ${count}`, answers),
      );
    }
    return [head, add];
  }

  #in(group: Group): readonly JudgedRow[] {
    return this.#groups.get(group) ?? [];
  }

  get #mayFit(): number {
    return MAY_FIT.reduce((sum, group) => sum + this.#in(group).length, 0);
  }

  #note(text: string): void {
    const note = this.#get('.finder-note');
    note.hidden = text === '';
    note.textContent = text;
  }

  #get(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The finder lacks ${selector}.`);
    return found;
  }
}

function toChoice(text: string, answers: Answers): HTMLAnchorElement {
  return element('a', { href: toSearch(answers) || location.pathname, 'data-choice': '' }, text);
}

function hasModifier({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

customElements.define('funding-finder', FundingFinder);
