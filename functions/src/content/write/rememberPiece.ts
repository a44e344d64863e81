import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import type { ContentReference } from '../contentReference.ts';
import type { Embedding } from '../../assistant/embedText.ts';
import type { Content, ContentText, ContentTopic } from '../../model/content.ts';
import { cut } from '../../model/cut.ts';
import type { Services } from '../../services.ts';

/** As much as an assistant needs to know a piece by, and the schema takes. */
const rememberedText = 1500;

/** What a piece is placed by among the others: all that it says, whatever kind it is. */
export const textToPlace = ({ title, subject, body }: Pick<ContentText, 'title' | 'subject' | 'body'>): string =>
  [subject === '' || subject === title ? title : `${title}\n${subject}`, body].join('\n\n');

/** Puts a piece into the memory, in the place of what it was before. One write. */
export function rememberPiece(
  tx: Transaction,
  { paths }: Pick<Services, 'paths'>,
  { businessId, contentId }: ContentReference,
  { kind, title, body, topic, writtenAt }: Pick<Content, 'kind'> & Pick<ContentText, 'title' | 'body'> & { topic: ContentTopic; writtenAt: Date },
  { vector, by }: Embedding,
): void {
  tx.set(paths.contentMemory(businessId).doc(contentId), {
    embedding: FieldValue.vector([...vector]),
    embeddedBy: by,
    kind,
    title,
    text: cut(body, rememberedText),
    topic,
    createdAt: writtenAt,
  });
}
