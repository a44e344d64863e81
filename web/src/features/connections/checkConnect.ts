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
  return { ...addressErrors(typed), ...(isStored ? {} : missingKey(typed)), ...checkForm(form, typed, connectLabels) };
}

function addressErrors({ account: typed }: ConnectValues): FieldErrors {
  if (typed.provider === 'twilio' || typed.fromEmail === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.fromEmail)) return {};
  return { 'account.fromEmail': 'Sender address does not look like one. Write it like office@example.com.' };
}

function missingKey({ credentials }: ConnectValues): FieldErrors {
  switch (credentials.provider) {
    case 'sendgrid':
      return credentials.apiKey === '' ? { 'credentials.apiKey': 'API key is missing.' } : {};
    case 'smtp':
      return credentials.password === '' ? { 'credentials.password': 'Password is missing.' } : {};
    case 'twilio':
      return credentials.authToken === '' ? { 'credentials.authToken': 'Auth token is missing.' } : {};
  }
}
