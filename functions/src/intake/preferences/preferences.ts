import { onRequest } from 'firebase-functions/v2/https';
import { answerPreferences } from './answerPreferences.ts';
import { secretNames } from '../../platform/config.ts';
import { services } from '../../services.ts';

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** The unsubscribe links in messages, `/u/{token}`; Hosting hands them here. */
export const preferences = onRequest({ secrets: [secretNames.addressKey] }, async (request, response) => {
  const { status, page } = await answerPreferences(services(), {
    method: request.method,
    path: request.path,
    contentType: request.get('content-type') ?? '',
    body: request.rawBody ?? Buffer.alloc(0),
    languages: request.get('accept-language') ?? '',
  });
  response.status(status).set(headers).send(page);
});
