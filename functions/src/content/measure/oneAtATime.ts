/** Has work done one after the other for each key, in the order in which it was asked for. */
export type Turns = (key: string, work: () => Promise<void>) => Promise<void>;

export function oneAtATime(): Turns {
  const last = new Map<string, Promise<void>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    // What failed before is reported by whoever asked for it.
    const own = before.then(work, work);
    last.set(key, own);
    return own;
  };
}
