// The answers beside the list: links in the page, boxes to tick once the script runs.
import { NOT_STATED, type Facet, type FacetId } from '#domain/funding/facets.ts';
import type { Found, Wish } from '#domain/funding/match.ts';
import { refuseUnavailable, setAvailable } from './boxes.ts';

interface Box {
  facet: FacetId;
  value: string;
  input: HTMLInputElement;
  count: HTMLElement;
}

export class FinderFacets {
  /** The questions as the page asks them. */
  readonly facets: readonly Facet[];
  readonly #boxes: Box[] = [];

  constructor(place: Element, onChange: () => void) {
    this.facets = [...place.querySelectorAll<HTMLElement>('[data-facet]')].map((set) => this.#toFacet(set));
    place.addEventListener('change', onChange);
    refuseUnavailable(place);
  }

  get chosen(): Wish['chosen'] {
    return Object.fromEntries(
      this.facets.map(({ id }) => [
        id,
        this.#boxes.filter(({ facet, input }) => facet === id && input.checked).map(({ value }) => value),
      ]),
    );
  }

  set chosen(chosen: Wish['chosen']) {
    for (const { facet, value, input } of this.#boxes) input.checked = chosen[facet]?.includes(value) === true;
  }

  /** Answers that would give nothing cannot be ticked; what is ticked can always be taken back. */
  count(counts: Found['counts']): void {
    for (const { facet, value, input, count } of this.#boxes) {
      const number = counts.get(`${facet}.${value}`) ?? 0;
      if (count.textContent !== String(number)) count.textContent = String(number);
      setAvailable(input, number > 0 || input.checked);
    }
  }

  #toFacet(set: HTMLElement): Facet {
    const id = set.dataset['facet'] as FacetId;
    const values = [...set.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((link) => {
      const value = link.dataset['value'] ?? NOT_STATED;
      this.#boxes.push(toBox(id, value, link));
      return { id: value, label: link.dataset['label'] ?? value };
    });
    return { id, question: set.querySelector('legend')?.textContent ?? '', name: set.dataset['name'] ?? id, values };
  }
}

/** Puts a box with the words of the link in its place. */
function toBox(facet: FacetId, value: string, link: HTMLAnchorElement): Box {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = facet;
  input.value = value;
  label.append(input, ...link.children);
  link.replaceWith(label);
  return { facet, value, input, count: label.lastElementChild as HTMLElement };
}
