import { useToast } from '../components/ui/Toast.tsx';
import { sentenceFor } from './call.ts';

/** Runs something that may be refused. Resolves with whether it was done; where it was not, a toast says why. */
export function useAttempt(): (action: () => Promise<unknown>) => Promise<boolean> {
  const toast = useToast();
  return async (action) => {
    try {
      await action();
      return true;
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
      return false;
    }
  };
}
