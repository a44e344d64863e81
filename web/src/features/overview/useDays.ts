import { useAddress } from '../../lib/useAddress.ts';

const usual = 30;

/** The period that the address asks for, and how to ask for another. */
export function useDays(choices: readonly number[]): [days: number, choose: (days: number) => void] {
  const [address, setAddress] = useAddress();
  const asked = Number(address.get('days'));
  const choose = (next: number) =>
    setAddress(
      (now) => {
        now.set('days', String(next));
        return now;
      },
      { replace: true },
    );
  return [choices.find((each) => each === asked) ?? usual, choose];
}
