const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Further than this nobody needs to look, and the clock cannot be turned back. */
const longestMs = 366 * unitMs.d;

/**
 * @param {string} text a whole number and a unit, as in `30m`, `24h`, `3d`, `1w`
 * @returns {number} milliseconds
 * @throws with a message for people when it is anything else, or more than a year
 */
export function parseDuration(text) {
  const [, amount, unit] = /^(\d{1,9})([smhdw])$/.exec(text.trim().toLowerCase()) ?? [];
  const perUnit = Object.entries(unitMs).find(([name]) => name === unit)?.[1];
  const ms = Number(amount) * (perUnit ?? Number.NaN);
  if (!(ms > 0)) throw new Error(`"${text}" is not a time to move by: write for example 30m, 24h or 3d.`);
  if (ms > longestMs) throw new Error(`The clock moves by at most a year at a time, not by ${text}.`);
  return ms;
}
