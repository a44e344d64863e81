import { answerLanding, answerVisit } from './landing/answerLanding.ts';
import { answerReferrer } from './referrer/answerReferrer.ts';
import { answerReviewPage } from './review/answerReviewPage.ts';
import { answerWidget } from './widget/answerWidget.ts';
import { type PageAnswer, type PageRequest, pathParts } from '../../platform/pageRequest.ts';
import type { Services } from '../../services.ts';

/** Finds the page that an address is about. */
export function answerPage(services: Services, request: PageRequest): Promise<PageAnswer> {
  const [kind, subject = '', part] = pathParts(request.path);
  switch (kind) {
    case 'v':
      return answerReviewPage(services, request, subject);
    case 'r':
      return part === 'visit' ? answerVisit(services, request, subject) : answerLanding(services, request, subject);
    case 'm':
      return answerReferrer(services, request, subject);
    case 'w':
      return answerWidget(services, request, subject);
    default:
      return Promise.resolve({ status: 404, headers: {}, body: '' });
  }
}
