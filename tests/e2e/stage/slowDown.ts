import type { BrowserContext } from 'playwright-core';

/** As a busy machine: the page's own work takes this many times as long. */
const cpuRate = 4;
/** The most by which a frame, or the news that the cursor has moved, is late. */
const lateFrameMs = 300;
const lateSelectionMs = 150;

/** Makes the pages of a context as slow as those of a machine with much else to do, to find tests that count on a fast one. */
export async function slowDown(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    ({ frame, selection }) => {
      const nextFrame = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) =>
        nextFrame(() => setTimeout(() => callback(performance.now()), Math.random() * frame));
      let late = false;
      const delay = (event: Event) => {
        if (late) return;
        event.stopImmediatePropagation();
        setTimeout(() => {
          late = true;
          document.dispatchEvent(new Event('selectionchange'));
          late = false;
        }, Math.random() * selection);
      };
      document.addEventListener('selectionchange', delay, true);
    },
    { frame: lateFrameMs, selection: lateSelectionMs },
  );
  context.on('page', (page) => {
    const slow = async () => (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
    // A page that is closed before it could be slowed down has nothing left to find.
    slow().catch(() => undefined);
  });
}
