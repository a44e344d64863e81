/** A terminal sends Ctrl-C to every process of the group, and npm passes its own on: that is one wish. */
const repeatsWithinMs = 1_000;

/**
 * Aborts when this process is asked to end, by Ctrl-C, by `kill` or by its terminal closing.
 * Later requests only get a line: ending takes as long as it takes to save the data.
 */
export function stopSignal(tell: (line: string) => void): AbortSignal {
  const controller = new AbortController();
  let lastAt = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      const isRepeat = Date.now() - lastAt < repeatsWithinMs;
      lastAt = Date.now();
      if (isRepeat) return;
      if (controller.signal.aborted) tell('Still stopping, one moment.');
      else controller.abort(new Error('stopped'));
    });
  }
  return controller.signal;
}
