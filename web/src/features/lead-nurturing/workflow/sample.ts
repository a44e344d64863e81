import type { SampleLead } from '@model/callables.ts';
import { exampleFirstName } from '../../workflows/exampleFirstName.ts';

/** A lead that exists only for a dry run; whoever looks can make it their own. */
export const exampleLead: SampleLead = {
  name: `${exampleFirstName} Harper`,
  email: 'nora@example.com',
  phone: '',
  message: 'Hello, could you tell me what you charge, and when you could come by? Thank you.',
  preferredChannel: 'email',
  consent: { sms: false, marketing: false },
};
