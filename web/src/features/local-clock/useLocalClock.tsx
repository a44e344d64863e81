import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { setClockOffset } from '../../lib/productClock.ts';
import { advanceClock, readClock } from './localClock.ts';

/** Somebody may move the clock from a terminal; the page notices this soon. */
const pollMs = 5_000;

export interface LocalClock {
  /** False while the clock's process does not answer; undefined until that is known. */
  answers: boolean | undefined;
  /** Share of the way that is done while the clock is being moved, 0 to 1; null otherwise. */
  progress: number | null;
  /** True after a move that broke off. */
  brokeOff: boolean;
  /** Moves product time forward, by such as `24h`. */
  advance: (by: string) => void;
}

const Context = createContext<LocalClock | null>(null);

/** Keeps the product's clock in step with the local clock's process. On the emulators only. */
export function LocalClockProvider({ children }: { children: ReactNode }) {
  const [answers, setAnswers] = useState<boolean>();
  const [progress, setProgress] = useState<number | null>(null);
  const [brokeOff, setBrokeOff] = useState(false);

  const look = useCallback(async () => {
    try {
      const { offsetMs } = await readClock();
      setClockOffset(offsetMs);
      setAnswers(true);
    } catch {
      setAnswers(false);
    }
  }, []);

  useEffect(() => {
    const first = setTimeout(() => void look(), 0);
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void look();
    }, pollMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [look]);

  const advance = useCallback(
    (by: string) => {
      const move = async () => {
        setProgress(0);
        setBrokeOff(false);
        try {
          const { offsetMs } = await advanceClock(by, setProgress);
          setClockOffset(offsetMs);
        } catch {
          setBrokeOff(true);
          await look();
        }
        setProgress(null);
      };
      void move();
    },
    [look],
  );

  const value = useMemo(() => ({ answers, progress, brokeOff, advance }), [answers, progress, brokeOff, advance]);
  return <Context value={value}>{children}</Context>;
}

/** The local clock; null in production, where time cannot be moved. */
export function useLocalClock(): LocalClock | null {
  return use(Context);
}
