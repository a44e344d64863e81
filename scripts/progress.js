// Progress on the terminal: one line per step, with the time it took. Plain JavaScript, because the first
// step is the install itself.

const onTerminal = Boolean(process.stdout.isTTY);
/** A step that says nothing for this long tells how long it has been running. */
const reminderMs = onTerminal ? 1_000 : 20_000;

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * Runs one step of a longer job and shows it: `· label …` while it runs, `✓ result` with its duration after.
 *
 * @template T
 * @param {string} label what is being done, as in "Building"
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [describe] the line shown when it is done; the label if not given
 * @returns {Promise<T>} rejects with whatever `work` rejects with; the line then ends with ✗
 */
export async function showStep(label, work, describe = () => label) {
  const startedAt = Date.now();
  const show = () => {
    const elapsed = Date.now() - startedAt;
    if (onTerminal) process.stdout.write(`\r\x1b[K  · ${label} … ${elapsed < 1000 ? '' : seconds(elapsed)}`);
    else if (elapsed >= reminderMs) console.log(`  · ${label} … ${seconds(elapsed)}`);
  };
  show();
  const reminder = setInterval(show, reminderMs);
  /** @param {string} line */
  const finish = (line) => {
    clearInterval(reminder);
    console.log(`${onTerminal ? '\r\x1b[K' : ''}  ${line}  (${seconds(Date.now() - startedAt)})`);
  };
  try {
    const result = await work();
    finish(`✓ ${describe(result)}`);
    return result;
  } catch (error) {
    finish(`✗ ${label}`);
    throw error;
  }
}
