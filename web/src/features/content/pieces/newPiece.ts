import type { Content, ContentIntake } from '@model/content.ts';
import type { ContentKind } from '@model/words.ts';

/** What somebody types who wants a piece now. */
export interface NewPiece {
  kind: ContentKind;
  brief: string;
}

export const emptyPiece: NewPiece = { kind: 'blog', brief: '' };

export const pieceLabels = { brief: 'What it is about' };

/** As it is written to the database. A brief that says nothing is left out: the assistant chooses then. */
export function toIntake({ kind, brief }: NewPiece, createdAt: Date): ContentIntake {
  const about = brief.trim();
  return { kind, origin: 'manual', ...(about !== '' && { brief: about }), state: 'requested', createdAt };
}

/** What a piece was about, as somebody would ask for another one. */
export const aboutOf = ({ topic, brief, title }: Pick<Content, 'topic' | 'brief' | 'title'>): string => brief || topic?.title || title || '';
