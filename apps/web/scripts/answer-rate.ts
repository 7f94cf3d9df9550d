/**
 * From an answer to what it changes: `npm run -w apps/web answer-rate`. A surgeon's screen of a full case, in Chromium:
 * answers are clicked and typed; told are the computing in the worker, the way from the change to its result, the way to
 * the next picture, every long task of the page, and the processor time of the page (which other work on the machine
 * hardly touches). The load of the machine stands above.
 */
import { cpus, loadavg } from 'node:os';
import type { CDPSession, Page } from '@playwright/test';
import { quantile } from '@plica/core/inference';
import { keepConsultation } from '../e2e/kept-consultation.ts';
import { withScreens } from './screens.ts';

const ROUNDS = 40;

interface Rates {
  worker: number[];
  result: number[];
  frame: number[];
  longTasks: number[];
}

/** Notes when a case is handed to the worker and when its result comes back. */
function watch(): void {
  const rates: Rates = { worker: [], result: [], frame: [], longTasks: [] };
  let changedAt = 0;
  const mark = (): void => {
    changedAt = performance.now();
    const at = changedAt;
    requestAnimationFrame(() => setTimeout(() => rates.frame.push(performance.now() - at)));
  };
  for (const kind of ['click', 'beforeinput'])
    window.addEventListener(kind, ({ target }) => (target as Element).closest('.question') && mark(), {
      capture: true,
    });
  const heard = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: []) {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener('message', ({ data }: MessageEvent<{ advice?: { ms: number } }>) => {
        if (!data.advice || !changedAt) return;
        rates.worker.push(data.advice.ms);
        rates.result.push(performance.now() - changedAt);
        changedAt = 0;
      });
    }
    post.call(this, message, ...rest);
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) rates.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  Object.assign(window, { plicaRates: rates });
}

const ratesOf = (page: Page): Promise<Rates> =>
  page.evaluate(() => (window as unknown as { plicaRates: Rates }).plicaRates);
const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const rates = (window as unknown as { plicaRates: Rates }).plicaRates;
    for (const values of Object.values(rates) as number[][]) values.length = 0;
  });

/** Processor time of the page's main thread since the page began, ms. */
async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

function tell(name: string, { worker, result, frame, longTasks }: Rates, busy: number): void {
  const of = (values: number[], q: number): string => (values.length ? quantile(values, q).toFixed(1) : '–');
  const both = (values: number[]): string => `${of(values, 0.5)} / ${of(values, 0.95)}`;
  console.log(
    `${name}: ${result.length} results; median / 95 % in ms: worker ${both(worker)}, change to result ${both(result)}, ` +
      `change to picture ${both(frame)}; long tasks ${longTasks.length}, longest ${of(longTasks, 1)} ms; ` +
      `the page works ${(busy / result.length).toFixed(1)} ms of processor time an answer`,
  );
}

console.log(`load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} processors`);
await withScreens(async (browser, baseURL) => {
  for (const step of ['examination', 'story'] as const) {
    const page = await browser.newPage({ baseURL, viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error.message));
    // The compiler of this script names functions through a helper that a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watch);
    const id = await keepConsultation(page, 'support-and-volume-57f', { photo: true });
    await page.evaluate(() => sessionStorage.setItem('plica.role', 'surgeon'));
    await page.goto(`/cases/${id}/${step}?lang=en`);
    await page.locator('.tells-most').waitFor();
    await page.waitForTimeout(3000);
    await forget(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    let before = await busyMs(session);
    if (step === 'examination') {
      const chips = page.locator('[id="examination.cheekSagging"] .chip');
      for (let k = 0; k < ROUNDS; k++) {
        await chips.nth(k % 4).click();
        await page.waitForTimeout(120);
      }
      tell('clicking a grade', await ratesOf(page), (await busyMs(session)) - before);
    } else {
      const bmi = page.locator('[id="person.bmi-input"]');
      await bmi.fill('');
      await page.waitForTimeout(500);
      await forget(page);
      before = await busyMs(session);
      for (let k = 0; k < ROUNDS; k++) {
        await bmi.press(k % 4 === 3 ? 'Backspace' : String(2 + (k % 2)));
        await page.waitForTimeout(120);
      }
      tell('typing a number', await ratesOf(page), (await busyMs(session)) - before);
      await forget(page);
      before = await busyMs(session);
      const notes = page.locator('textarea').first();
      await notes.pressSequentially(
        'The person would like to look less tired, and is in no hurry. '.repeat(3),
        {
          delay: 40,
        },
      );
      tell('typing a note', await ratesOf(page), (await busyMs(session)) - before);
    }
    await page.close();
  }
});
