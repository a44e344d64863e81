import { type NavigateOptions, useSearchParams } from 'react-router';

/** Makes what the address asks for from what it asks for at that moment. */
type Change = (now: URLSearchParams) => URLSearchParams;

/**
 * What the page's address asks for, and how to change it. A change is made to the address as it is when it is made: a
 * page is drawn anew a little after its address has changed, and who chooses twice within that time has chosen both.
 */
export function useAddress(): [asked: URLSearchParams, change: (change: Change, options?: NavigateOptions) => void] {
  const [asked, setAsked] = useSearchParams();
  return [asked, (change, options) => setAsked(change(new URLSearchParams(window.location.search)), options)];
}
