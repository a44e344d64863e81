import { useEffect, useRef } from 'react';
import { createDayBars, type DayBars } from './dayBars.ts';

interface Props {
  labels: readonly string[];
  values: readonly number[];
}

/** The chart itself, in a file of its own so that Chart.js comes with it and no sooner. */
export default function DayChart({ labels, values }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const bars = useRef<DayBars>(null);

  useEffect(() => {
    if (!canvas.current) return;
    const made = createDayBars(canvas.current);
    bars.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => bars.current?.show(labels, values), [labels, values]);

  return <canvas ref={canvas} />;
}
