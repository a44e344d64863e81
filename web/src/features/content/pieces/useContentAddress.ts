import { useAddress } from '../../../lib/useAddress.ts';
import { type ContentAddress, readAddress, writeAddress } from './contentAddress.ts';

/** What the address asks for, and how to ask for something else. Going to another view can be gone back from. */
export function useContentAddress(): [asked: ContentAddress, ask: (changes: Partial<ContentAddress>) => void] {
  const [address, setAddress] = useAddress();
  const asked = readAddress(address);
  const ask = (changes: Partial<ContentAddress>) =>
    setAddress((now) => writeAddress({ ...readAddress(now), ...changes }, now), {
      replace: changes.view === undefined || changes.view === asked.view,
    });
  return [asked, ask];
}
