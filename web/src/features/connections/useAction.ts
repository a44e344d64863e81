import { useState } from 'react';
import { sentenceFor } from '../../lib/call.ts';

/** Something asked of the functions, with what became of it. */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = (action: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    void action()
      .catch((error: unknown) => setFailure(sentenceFor(error)))
      .finally(() => setBusy(false));
  };
  return { busy, failure, run };
}
