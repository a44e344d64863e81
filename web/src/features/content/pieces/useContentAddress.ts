import { useSearchParams } from 'react-router';
import { type ContentAddress, readAddress, writeAddress } from './contentAddress.ts';

/** What the address asks for, and how to ask for something else. Going to another view can be gone back from. */
export function useContentAddress(): [asked: ContentAddress, ask: (changes: Partial<ContentAddress>) => void] {
  const [address, setAddress] = useSearchParams();
  const asked = readAddress(address);
  const ask = (changes: Partial<ContentAddress>) =>
    setAddress((before) => writeAddress({ ...readAddress(before), ...changes }, before), {
      replace: changes.view === undefined || changes.view === asked.view,
    });
  return [asked, ask];
}
