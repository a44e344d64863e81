import { onRequest } from 'firebase-functions/v2/https';
import { answerPage } from './answerPage.ts';
import { visitorAddress } from './limits/visitorAddress.ts';
import { secretNames } from '../../platform/config.ts';
import { services } from '../../services.ts';

/** The public pages of this workflow: `/v/{token}`, `/r/{code}`, `/m/{token}` and `/w/{businessId}`; Hosting hands them here. */
export const pages = onRequest({ secrets: [secretNames.addressKey], concurrency: 40 }, async (request, response) => {
  const header = (name: string) => request.get(name) ?? '';
  const forwardedFor = request.get('x-forwarded-for');
  const { status, headers, body } = await answerPage(services(), {
    method: request.method,
    path: request.path,
    query: new URL(request.url, 'http://localhost').searchParams,
    contentType: header('content-type'),
    body: request.rawBody ?? Buffer.alloc(0),
    languages: header('accept-language'),
    userAgent: header('user-agent'),
    purpose: [header('sec-purpose'), header('purpose'), header('x-moz')].join(' '),
    site: header('sec-fetch-site'),
    address: visitorAddress({ fastlyClientIp: request.get('fastly-client-ip'), forwardedFor }, request.ip ?? ''),
    reachedFrom: visitorAddress({ fastlyClientIp: undefined, forwardedFor }, request.ip ?? ''),
  });
  response.status(status).set(headers).send(body);
});
