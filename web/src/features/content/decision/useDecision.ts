import { useState } from 'react';
import { useToast } from '../../../components/ui/Toast.tsx';
import { sentenceFor } from '../../../lib/call.ts';

/** Does it, says so, and closes the window; what is refused stands in the window. */
export function useDecision(onClose: () => void) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const decide = async (doIt: () => Promise<unknown>, message: string, undo?: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await doIt();
      toast({ message, ...(undo && { undo: () => void undo().catch((error: unknown) => toast({ message: sentenceFor(error), tone: 'bad' })) }) });
      onClose();
    } catch (error) {
      setFailure(sentenceFor(error));
      setBusy(false);
    }
  };
  return { busy, failure, decide };
}
