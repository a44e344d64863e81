import { onRequest } from 'firebase-functions/v2/https';
import { answerPage } from './answerPage.ts';
import { secretNames } from '../../platform/config.ts';
import { readPageRequest } from '../../platform/pageRequest.ts';
import { services } from '../../services.ts';

/** The public pages of this workflow: `/v/{token}`, `/r/{code}`, `/m/{token}` and `/w/{businessId}`; Hosting hands them here. */
export const pages = onRequest({ secrets: [secretNames.addressKey], concurrency: 40 }, async (request, response) => {
  const { status, headers, body } = await answerPage(services(), readPageRequest(request));
  response.status(status).set(headers).send(body);
});
