import type { Content } from '../../../model/content.ts';
import { cut } from '../../../model/cut.ts';
import { publicPieceUrl } from '../../publicLinks.ts';

/** What a piece is to whoever reads it on the business's own page. */
export interface PublicPiece {
  contentId: string;
  kind: 'blog' | 'social';
  title: string;
  /** Markdown of a blog post, plain text of a social one. */
  body: string;
  /** For lists and search engines, without a line break. */
  summary: string;
  tags: readonly string[];
  imageUrl: string | undefined;
  /** Of its text; undefined where nobody has said. */
  language: string | undefined;
  publishedAt: Date;
  url: string;
}

const titleLength = 80;
const summaryLength = 280;

/**
 * A piece as it may be shown to everybody; undefined for one that may not: not written, not published here, taken back,
 * or a letter, which was written to its readers alone.
 */
export function publicPiece(businessId: string, contentId: string, piece: Content): PublicPiece | undefined {
  const { kind, publications } = piece;
  const own = publications?.['local'];
  const publishedAt = own?.at ?? piece.publishedAt;
  if (own?.state !== 'published' || kind === 'email' || !publishedAt) return undefined;
  const { title, body } = withTitle(piece.title ?? '', piece.body ?? '');
  return {
    contentId,
    kind,
    title,
    body,
    summary: shortened(oneLine(piece.excerpt || piece.metaDescription || (kind === 'social' ? body : ''))),
    tags: piece.tags ?? [],
    imageUrl: isPicture(piece.imageUrl) ? piece.imageUrl : undefined,
    language: piece.language,
    publishedAt,
    url: publicPieceUrl(businessId, contentId, piece.slug ?? ''),
  };
}

/** A post without a title goes by its first line; what is the title is not said twice. */
function withTitle(title: string, body: string): Pick<PublicPiece, 'title' | 'body'> {
  const [first = '', ...rest] = body.trim().split('\n');
  const line = oneLine(first);
  if (title !== '') return { title, body: line === oneLine(title) ? rest.join('\n').trim() : body };
  return line.length > titleLength ? { title: `${cut(line, titleLength - 1).trimEnd()}…`, body } : { title: line, body: rest.join('\n').trim() };
}

/** Ends with a whole word. */
const shortened = (text: string): string =>
  text.length <= summaryLength ? text : `${cut(text, summaryLength - 1).replace(/\s+\S*$/u, '')}…`;

const oneLine = (words: string) => words.replace(/\s+/gu, ' ').trim();

const isPicture = (url: string | undefined): url is string => url !== undefined && URL.canParse(url) && new URL(url).protocol === 'https:';
