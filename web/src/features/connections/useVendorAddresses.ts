import { useEffect, useState } from 'react';
import type { CallableOutput } from '@model/callables.ts';
import { call } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';

export type VendorAddresses = CallableOutput<'connections-webhooks'>;

/** The addresses to enter at the vendors; undefined until they are there, null where they could not be had. */
export function useVendorAddresses(): VendorAddresses | null | undefined {
  const { businessId } = useBusiness();
  const [addresses, setAddresses] = useState<VendorAddresses | null>();
  useEffect(() => {
    let isShown = true;
    void call('connections-webhooks', { businessId })
      .catch(() => null)
      .then((answer) => {
        if (isShown) setAddresses(answer);
      });
    return () => {
      isShown = false;
    };
  }, [businessId]);
  return addresses;
}
