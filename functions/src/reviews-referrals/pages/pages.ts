import { onRequest } from 'firebase-functions/v2/https';
import { secretNames } from '../../platform/config.ts';

/** The public pages of this workflow: `/v/{token}`, `/r/{code}`, `/m/{token}` and `/w/{businessId}`; Hosting hands them here. */
export const pages = onRequest({ secrets: [secretNames.addressKey] }, (_request, response) => {
  response.status(404).send('');
});
