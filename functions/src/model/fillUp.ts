/**
 * What somebody has written down, with what holds otherwise wherever they have said nothing: at any depth of plain
 * objects. A list and a single value are taken as they are, and so is a null, which says something.
 */
export function fillUp(written: unknown, otherwise: Readonly<Record<string, unknown>>): unknown {
  if (!isPlain(written)) return written;
  const filled: Record<string, unknown> = { ...written };
  for (const [key, value] of Object.entries(otherwise)) {
    const said = filled[key];
    if (said === undefined) filled[key] = value;
    else if (isPlain(value)) filled[key] = fillUp(said, value);
  }
  return filled;
}

/** Whether something is missing that `fillUp` would add. */
export function lacks(written: unknown, otherwise: Readonly<Record<string, unknown>>): boolean {
  if (!isPlain(written)) return false;
  return Object.entries(otherwise).some(([key, value]) => written[key] === undefined || (isPlain(value) && lacks(written[key], value)));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
