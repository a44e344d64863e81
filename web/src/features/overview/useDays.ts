import { useSearchParams } from 'react-router';

const usual = 30;

/** The period that the address asks for, and how to ask for another. */
export function useDays(choices: readonly number[]): [days: number, choose: (days: number) => void] {
  const [address, setAddress] = useSearchParams();
  const asked = Number(address.get('days'));
  const choose = (next: number) =>
    setAddress(
      (before) => {
        before.set('days', String(next));
        return before;
      },
      { replace: true },
    );
  return [choices.find((each) => each === asked) ?? usual, choose];
}
