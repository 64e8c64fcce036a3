// Boxes that cannot be ticked now. They stay in reach: one that became so under the reader's hand would lose the focus if disabled.

export function setAvailable(box: HTMLInputElement, isAvailable: boolean): void {
  if (isAvailable) box.removeAttribute('aria-disabled');
  else box.setAttribute('aria-disabled', 'true');
}

/** Neither pointer nor keyboard ticks a box in this place that is not available. */
export function refuseUnavailable(place: Element): void {
  place.addEventListener('click', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.ariaDisabled === 'true') event.preventDefault();
  });
}
