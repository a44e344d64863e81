import { useEffect, useRef, useState } from 'react';
import { keepOrder } from './keepOrder.ts';

/** After this long without a move of the pointer, nobody is about to press a row. */
const restMs = 1000;

/**
 * Keeps live rows where they are while the pointer moves over them: a row that arrives must not push another one under
 * the finger. The handlers go on the element that holds the rows.
 * @param list names the list; another one has nothing to hold on to
 */
export function useSteadyRows<R extends { id: string }>(rows: readonly R[], list: string) {
  const [held, setHeld] = useState<{ list: string; order: readonly string[] }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const hold = () => {
    setHeld((before) => (before?.list === list ? before : { list, order: rows.map((row) => row.id) }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHeld(undefined), restMs);
  };
  return {
    rows: held?.list === list ? keepOrder(rows, held.order) : [...rows],
    handlers: { onPointerMove: hold, onPointerDown: hold },
  };
}
