// A bar for work that takes more than a moment, drawn on the terminal only: files and pipes get none.

const WIDTH = 30;
/** Files below this are read before a bar could be seen. */
const LEAST = 4 * 1024 * 1024;

/** @returns draws how much is done, and wipes the bar at the end */
export function makeProgress(label: string, out: NodeJS.WriteStream): (done: number, whole: number) => void {
  let shown = -1;
  return (done, whole) => {
    if (!out.isTTY || whole < LEAST) return;
    const percent = Math.floor((done / whole) * 100);
    if (percent === shown) return;
    shown = percent;
    const full = Math.round((percent / 100) * WIDTH);
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
    out.write(percent >= 100 ? '\r\u001B[K' : `\r${label} ${bar} ${String(percent).padStart(3)}%`);
  };
}
