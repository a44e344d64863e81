import * as z from 'zod/mini';
import { account, typedCredentials } from '@model/connection.ts';
import { checkForm, type FieldErrors } from '../../lib/checkForm.ts';
import { connectLabels, type ConnectValues, tidied } from './connectForm.ts';

const form = z.object({ account, credentials: typedCredentials });

/**
 * What is wrong before the vendor is asked: the model's limits, addresses that cannot be ones, and a key that is
 * missing where none is stored.
 */
export function checkConnect(values: ConnectValues, isStored: boolean): FieldErrors {
  const typed = tidied(values);
  const labels = labelsFor(typed);
  return { ...addressErrors(typed, labels), ...(isStored ? {} : missingKey(typed, labels)), ...checkForm(form, typed, labels) };
}

type Labels = Readonly<Record<keyof typeof connectLabels, string>>;

/** Gmail's form calls two of the fields by names that its owners know. */
function labelsFor({ account: typed }: ConnectValues): Labels {
  if (typed.provider !== 'smtp' || typed.preset !== 'gmail') return connectLabels;
  return { ...connectLabels, 'account.fromEmail': 'Gmail address', 'credentials.password': 'App password' };
}

function addressErrors({ account: typed }: ConnectValues, labels: Labels): FieldErrors {
  if (typed.provider === 'twilio' || typed.fromEmail === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.fromEmail)) return {};
  return { 'account.fromEmail': `${labels['account.fromEmail']} does not look like one. Write it like office@example.com.` };
}

function missingKey({ credentials }: ConnectValues, labels: Labels): FieldErrors {
  switch (credentials.provider) {
    case 'sendgrid':
      return credentials.apiKey === '' ? { 'credentials.apiKey': `${labels['credentials.apiKey']} is missing.` } : {};
    case 'smtp':
      return credentials.password === '' ? { 'credentials.password': `${labels['credentials.password']} is missing.` } : {};
    case 'twilio':
      return credentials.authToken === '' ? { 'credentials.authToken': `${labels['credentials.authToken']} is missing.` } : {};
  }
}
