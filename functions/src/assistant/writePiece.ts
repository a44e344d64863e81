/**
 * Writes a blog post, a social post or an email. No Firestore, no publishing, no clock: it may be repeated.
 *
 *   const written = await writePiece(assistants, { ...context, kind: 'blog', topic, brief, platforms: [], near });
 *   // written: { piece, language, writtenBy, note? }
 */
import { askAssistants } from './askAssistants.ts';
import type { Assistants, PieceRequest } from './port.ts';
import type { AssistantPiece } from '../model/assistantTurn.ts';
import { type ContentText, emptyContentText } from '../model/content.ts';
import { cut } from '../model/cut.ts';
import type { AssistantName } from '../model/words.ts';

export interface WrittenPiece {
  /** Without a slug, which is made from the title, and without a picture. */
  piece: ContentText;
  language: string;
  writtenBy: AssistantName;
  /** It is hardly about its subject, of which the assistant knows nothing. */
  isGeneral: boolean;
  /** Why another assistant than the owner's choice wrote it. */
  note?: string;
}

const mostTags = 12;
const longestVariant = 6000;

export async function writePiece(assistants: Assistants, request: PieceRequest): Promise<WrittenPiece> {
  const { answer, by, note } = await askAssistants(assistants, (assistant) => assistant.writePiece(request));
  return {
    piece: pieceOf(answer, request),
    language: answer.language,
    writtenBy: by,
    isGeneral: answer.isGeneral ?? false,
    ...(note !== undefined && { note }),
  };
}

/** What belongs to a piece of its kind. A network that the assistant has forgotten gets the text that it made the others from. */
function pieceOf(answer: AssistantPiece, { kind, platforms }: PieceRequest): ContentText {
  const { title, body } = answer;
  const tags = [...new Set(answer.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))].slice(0, mostTags);
  const words = { ...emptyContentText, title, body };
  if (kind === 'blog') return { ...words, tags, excerpt: answer.excerpt, metaDescription: answer.metaDescription };
  if (kind === 'email') return { ...words, subject: answer.subject.trim() || title, preheader: answer.preheader };
  const texts = new Map(answer.variants.map(({ platform, text }) => [platform, text]));
  const variants = Object.fromEntries(platforms.map((platform) => [platform, texts.get(platform) ?? cut(body, longestVariant)]));
  return { ...words, tags, variants };
}
