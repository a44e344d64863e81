import type { SampleCustomer } from '@model/callables.ts';
import { exampleFirstName } from '../../workflows/exampleFirstName.ts';

/** A customer who exists only for a dry run; whoever looks can make them their own. */
export const exampleCustomer: SampleCustomer = {
  name: `${exampleFirstName} Harper`,
  email: 'nora@example.com',
  phone: '',
  service: 'Furnace tune-up',
  preferredChannel: 'email',
  consent: { sms: false, marketing: true },
};
