// Waits until saved files have come to rest: programs empty a file before they fill it, and often save several at once.

/** A watcher reports the emptying, and the filling only when that comes 50 milliseconds later. */
const QUIET_MILLISECONDS = 150;

/**
 * What to call for every file that changes. `act` then runs once, when none has changed for a moment, and never twice at a time:
 * the later run sees the later text.
 */
export function debounce(act: () => void | Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(act);
    }, QUIET_MILLISECONDS);
  };
}
