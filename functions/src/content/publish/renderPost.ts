import { createHmac } from 'node:crypto';
import { postText } from './postText.ts';
import type { ContentReference } from '../contentReference.ts';
import { markdownHtml } from '../markdownHtml.ts';
import type { OutboundPost } from '../../connections/publisher.ts';
import { derivedKey } from '../../messaging/derivedKey.ts';
import type { Content } from '../../model/content.ts';
import type { SocialPlatform } from '../../model/words.ts';
import { addressKey } from '../../platform/config.ts';
import { html } from '../../platform/html.ts';

const markLength = 10;

interface Rendering {
  destination: string;
  /** The network behind it; undefined for a site. */
  platform: SocialPlatform | undefined;
  /** The short link that readers follow. */
  link: string;
  businessName: string;
  /** The line that says that an assistant helped; undefined where there is none. */
  disclosure: string | undefined;
}

/** A piece as one of its destinations gets it. The same again for the same piece and link. */
export async function renderPost(reference: ContentReference, piece: Content, rendering: Rendering): Promise<OutboundPost> {
  const { kind, title = '', body = '', excerpt = '', metaDescription = '', slug = '', tags = [], variants = {}, imageUrl = '' } = piece;
  const { destination, platform, link } = rendering;
  const isPost = kind === 'social';
  return {
    contentId: reference.contentId,
    mark: destination === 'wordpress' ? markOf(reference, destination) : (link.split('/').at(-1) ?? link),
    kind,
    title,
    html: isPost ? '' : await articleHtml(piece, rendering),
    text: isPost ? postText(platform, (platform && variants[platform]) || body, link) : '',
    excerpt,
    metaDescription,
    slug,
    tags,
    imageUrl: imageUrl === '' ? undefined : imageUrl,
  };
}

/** In the address of a post, where small letters and digits stay as they are: nobody meets another's by chance. */
export function markOf({ businessId, contentId }: ContentReference, destination: string): string {
  const key = derivedKey(addressKey(), 'publicationMark');
  const digest = createHmac('sha256', key).update([businessId, contentId, destination].join('\n')).digest('hex');
  return `ft-${digest.slice(0, markLength)}`;
}

const questions: Readonly<Record<string, string>> = {
  en: 'Do you have a question, or need a hand?',
  es: '¿Tiene alguna pregunta o necesita ayuda?',
  fr: 'Une question, ou besoin d’aide ?',
  de: 'Haben Sie eine Frage, oder brauchen Sie Hilfe?',
};

/** The text, the way to the business below it, and who has written it. */
async function articleHtml({ body = '', language }: Content, { link, businessName, disclosure }: Rendering): Promise<string> {
  const question = questions[language?.split('-')[0] ?? 'en'] ?? questions['en'] ?? '';
  const call = html`<p>${question} <a href="${link}">${businessName}</a></p>\n`;
  const line = disclosure === undefined ? html`` : html`<p><em>${disclosure}</em></p>\n`;
  return `${await markdownHtml(body)}${call.markup}${line.markup}`;
}
