import { useEffect, useEffectEvent, useState } from 'react';
import type { PiecePreview } from '@model/callables.ts';
import type { Content } from '@model/content.ts';
import { call, sentenceFor } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { textOf } from './pieceForm.ts';
import type { EditedPiece } from './usePieceForm.ts';

interface Answer {
  question: string;
  preview?: PiecePreview;
  failure?: string;
}

interface Shown {
  /** The last one there was; undefined before there is one. */
  preview: PiecePreview | undefined;
  failure: string | undefined;
  askAgain: () => void;
}

/** Asks the functions how the piece would look, with what has not been saved. */
export function usePiecePreview(piece: Stored<Content>, { form, stored }: EditedPiece): Shown {
  const { businessId } = useBusiness();
  const [answer, setAnswer] = useState<Answer>();
  const [tries, setTries] = useState(0);
  // Only what differs from what is on record has to go along.
  const unsaved = form.dirty ? JSON.stringify(textOf(form.values)) : undefined;
  const question = JSON.stringify([piece.id, stored.revision, unsaved]);

  // What is typed is in the question as text; the object is another one at every render.
  const ask = useEffectEvent(() =>
    call('content-previewPiece', { businessId, contentId: piece.id, ...(unsaved !== undefined && { piece: textOf(form.values) }) }),
  );
  useEffect(() => {
    let outdated = false;
    const keep = (found: Omit<Answer, 'question'>) => {
      if (!outdated) setAnswer((before) => ({ ...before, ...found, question }));
    };
    ask().then(
      (preview) => keep({ preview }),
      (error: unknown) => keep({ failure: sentenceFor(error) }),
    );
    return () => {
      outdated = true;
    };
  }, [question, tries]);

  return {
    preview: answer?.preview,
    failure: answer?.question === question && answer.failure !== undefined ? answer.failure : undefined,
    askAgain: () => setTries(tries + 1),
  };
}
