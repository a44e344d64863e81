import type { Page } from 'playwright-core';

/** Has the page note from its first moment on whatever moves without the visitor's doing. To be called before it is opened. */
export async function watchLayout(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = [];
    new PerformanceObserver((seen) => {
      for (const entry of seen.getEntries()) {
        if ('hadRecentInput' in entry && 'value' in entry && !entry.hadRecentInput) window.layoutShifts.push(Number(entry.value));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

declare global {
  interface Window {
    layoutShifts: number[];
  }
}

/** How much has moved so far; browsers call less than 0.1 good. */
export const layoutShift = (page: Page) => page.evaluate(() => window.layoutShifts.reduce((sum, value) => sum + value, 0));

/** Pixels by which the page is wider than the screen; what lies in a box that scrolls by itself does not count. */
export const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
