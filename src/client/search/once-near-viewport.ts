// Does something once for an element, when the reader comes near it.

const waiting = new WeakMap<Element, () => void>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      waiting.get(target)?.();
    }
  },
  { rootMargin: '100px' },
);

export function onceNearViewport(element: Element, act: () => void): void {
  waiting.set(element, act);
  observer.observe(element);
}
