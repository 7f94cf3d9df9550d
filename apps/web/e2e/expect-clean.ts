import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './plica-page.ts';

export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing found by axe (WCAG 2.2 A and AA, best practice; or some rules alone), and no page scrolls sideways. */
export async function expectClean(page: Page, state: string, rules?: string[]): Promise<void> {
  const axe = axeOn(page);
  await expectNothingFound(rules ? axe.withRules(rules) : axe.withTags(AXE_TAGS), state);
  await expectNoSidewaysScroll(page, state);
}

/** Nothing found by axe with its own choice of rules. */
export const expectNothingByAxe = (page: Page, state: string): Promise<void> =>
  expectNothingFound(axeOn(page), state);

export async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${state}: sideways scroll`).toBeLessThanOrEqual(0);
}

/**
 * What is in order is not described node by node, and a page without frames is judged where it stands, not sent to a
 * second page to be put together: the same findings for a third of the work.
 */
function axeOn(page: Page): AxeBuilder {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  return page.frames().length === 1 ? axe.setLegacyMode() : axe;
}

async function expectNothingFound(axe: AxeBuilder, state: string): Promise<void> {
  const { violations, passes } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(' | ')}`,
  );
  expect(found, state).toEqual([]);
  expect(passes.length, `${state}: axe looked`).toBeGreaterThan(0);
}
