import { useState } from 'react';
import { useToast } from '../components/ui/Toast.tsx';
import { call, sentenceFor } from '../lib/call.ts';
import { useBusiness, usePermissions } from '../lib/useBusiness.tsx';

/** Pausing everything and going on again. Both take effect at once and can be taken back. */
export function usePause() {
  const { businessId, business } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  const setPaused = async (paused: boolean, undoable: boolean) => {
    setBusy(true);
    try {
      await call('business-setPaused', { businessId, paused });
      toast({
        message: paused ? 'Everything is paused. Nothing goes out until you resume.' : 'Resumed. What is due goes out now.',
        ...(undoable && { undo: () => void setPaused(!paused, false) }),
      });
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return {
    pausedAt: business.pausedAt,
    mayPause: canChangeSettings,
    busy,
    pause: () => void setPaused(true, true),
    // What goes out on resuming cannot be called back, so there is nothing to undo.
    resume: () => void setPaused(false, false),
  };
}
