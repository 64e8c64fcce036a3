// What a page in the browser has cost so far: the processor’s own time on its main thread.
import type { CDPSession, Page } from 'playwright-core';

interface PageCost {
  /** Milliseconds of all work. */
  task: number;
  /** Milliseconds of it that were script. */
  script: number;
}

export class Gauge {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Gauge> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Gauge(session);
  }

  async read(): Promise<PageCost> {
    return { task: (await this.#get('TaskDuration')) * 1000, script: (await this.#get('ScriptDuration')) * 1000 };
  }

  async #get(asked: string): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === asked)?.value ?? NaN;
  }
}
