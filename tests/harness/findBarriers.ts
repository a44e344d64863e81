import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

const results = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) })),
});

/** A page in the middle of a change of colors has colors that nobody gets to read. Endless animations never settle. */
const atRest = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() =>
  Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished)))`;

/**
 * What axe finds that keeps people out of a page once it has come to rest, one line each; empty when there is nothing.
 */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy lets no foreign script in.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  await page.evaluate(`${atRest}.then(() => undefined)`);
  // What is right need not be listed.
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = results.parse(await page.evaluate(`axe.run(${JSON.stringify(options)})`));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
