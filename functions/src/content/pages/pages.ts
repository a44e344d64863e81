import { onRequest } from 'firebase-functions/v2/https';
import { secretNames } from '../../platform/config.ts';

/** The public pages of this workflow: `/b/{businessId}` and below, and `/l/{id}`; Hosting hands them here. */
export const pages = onRequest({ secrets: [secretNames.addressKey], concurrency: 40 }, (_request, response) => {
  response.status(404).send('');
});
