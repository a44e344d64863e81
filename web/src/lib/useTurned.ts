import { startTransition, useOptimistic } from 'react';

/**
 * A switch that turns at once and tells the functions afterwards; it turns back by itself where they refuse.
 * @param on what is stored, live
 * @param turn resolves when it is stored; what it throws, it has shown
 */
export function useTurned(on: boolean, turn: (on: boolean) => Promise<unknown>) {
  const [shown, show] = useOptimistic(on);
  return {
    checked: shown,
    onChange: (next: boolean) =>
      startTransition(async () => {
        show(next);
        await turn(next);
      }),
  };
}
