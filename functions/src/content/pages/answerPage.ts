import { answerLink } from './links/answerLink.ts';
import { answerSite } from './site/answerSite.ts';
import { type PageAnswer, type PageRequest, pathParts } from '../../platform/pageRequest.ts';
import type { Services } from '../../services.ts';

/** Finds the page that an address is about. */
export function answerPage(services: Services, request: PageRequest): Promise<PageAnswer> {
  const [kind, ...parts] = pathParts(request.path);
  switch (kind) {
    case 'b':
      return answerSite(services, request, parts);
    case 'l':
      return answerLink(services, request, parts.length === 1 ? (parts[0] ?? '') : '');
    default:
      return Promise.resolve({ status: 404, headers: {}, body: '' });
  }
}
