import { callables } from '@model/callables.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { bufferLabels, wordpressLabels } from '../../../words/publishers.ts';
import type { WordpressValues } from './wordpressForm.ts';

/** What is wrong before the site is asked. @param isStored a password is kept, which an empty field keeps */
export function checkWordpressForm(businessId: string, values: WordpressValues, isStored: boolean): FieldErrors {
  return {
    ...(values.password === '' && !isStored && { password: `${wordpressLabels.password} is missing.` }),
    ...checkForm(callables['connections-connectWordpress'].input, { businessId, ...values }, wordpressLabels),
  };
}

/** The same for Buffer. */
export function checkBufferForm(businessId: string, apiKey: string, isStored: boolean): FieldErrors {
  return {
    ...(apiKey === '' && !isStored && { apiKey: `${bufferLabels.apiKey} is missing.` }),
    ...checkForm(callables['connections-connectBuffer'].input, { businessId, apiKey }, bufferLabels),
  };
}
