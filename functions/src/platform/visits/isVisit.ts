import type { PageRequest } from '../pageRequest.ts';

/** What a program that reads links ahead of a person says about itself; see `PageRequest.purpose`. */
const ahead = /prefetch|prerender|preview/i;

/**
 * Whether a request may be a person's: not a look at the headers, not a page loaded ahead, not a request that another
 * site sends behind a visitor's back, not a program.
 * @param method the one that counts: GET where the link leads on, POST where the page itself says that it is looked at
 * @param isProgram what its user agent tells
 */
export function isVisit(request: Pick<PageRequest, 'method' | 'purpose' | 'site' | 'userAgent'>, method: 'GET' | 'POST', isProgram: boolean): boolean {
  if (request.method !== method || isProgram || request.userAgent === '' || ahead.test(request.purpose)) return false;
  return method === 'GET' || request.site === '' || request.site === 'same-origin';
}
