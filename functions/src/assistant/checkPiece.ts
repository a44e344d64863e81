import type { BusinessBrief } from './port.ts';
import type { ContentCheck, ContentText } from '../model/content.ts';
import type { SocialPlatform } from '../model/words.ts';

/**
 * What a person should look at before a piece is published: what it claims that the facts do not say, what must never
 * be published, and what is too long for a platform. Pure.
 */
export function checkPiece(
  _piece: Pick<ContentText, 'title' | 'body' | 'excerpt' | 'metaDescription' | 'subject' | 'preheader' | 'variants'>,
  _business: BusinessBrief,
  _platforms: readonly SocialPlatform[],
): ContentCheck[] {
  return [];
}
