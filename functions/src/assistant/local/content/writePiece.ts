import type { AnsweredPiece, PieceRequest } from '../../port.ts';

export function writeLocalPiece({ language, topic, platforms }: PieceRequest): Promise<AnsweredPiece> {
  const text = topic.title;
  return Promise.resolve({
    language,
    title: text,
    body: text,
    excerpt: text,
    metaDescription: text,
    tags: [],
    subject: text,
    preheader: text,
    variants: platforms.map((platform) => ({ platform, text })),
  });
}
