import { dashboardUrl } from '../platform/config.ts';

/** The business's own public page, which lists its pieces. */
export const publicPageUrl = (businessId: string): string => `${dashboardUrl()}/b/${businessId}`;

/** A piece's own address on it. What stands behind the id is for people and search engines; the id alone leads there too. */
export const publicPieceUrl = (businessId: string, contentId: string, slug: string): string =>
  [publicPageUrl(businessId), contentId, slug].filter((part) => part !== '').join('/');
