import { useRef, useState } from 'react';
import type { Content } from '@model/content.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { type Form, useForm } from '../../../lib/useForm.ts';
import { formOf, type PieceForm, textOf } from './pieceForm.ts';

const drafts = makeDrafts<PieceForm>('/content');

export interface EditedPiece {
  form: Form<PieceForm>;
  /** What is on record, as what can be typed over. */
  stored: PieceForm;
  /** Somebody else has changed it since this person began to; undefined while nobody has. */
  conflict: { since: number } | undefined;
  /** Goes on from the text that is on record now: saving puts one's own in its place. */
  keepMine: () => void;
  /** Saves what is unsaved. Resolves with the revision that is on record then; undefined where it was refused. */
  saveFirst: () => Promise<number | undefined>;
}

/** The text of a piece as somebody changes it. What is typed is kept until it is saved or dropped, whatever others do. */
export function usePieceForm(piece: Stored<Content>): EditedPiece {
  const { businessId } = useBusiness();
  const toast = useToast();
  const stored = useSteady(formOf(piece));
  const [own, setOwn] = useState<{ from: number; to: number }>();
  const savedAs = useRef(0);

  /** What one has saved oneself a moment ago is nobody else's change. */
  const baseOf = ({ revision }: PieceForm) => (own?.from === revision ? own.to : revision);
  const form = useForm({
    stored,
    check: async (values) => (await import('./checkPieceForm.ts')).checkPieceForm(piece.kind, values),
    save: async (values) => {
      const { revision } = await call('content-savePiece', {
        businessId,
        contentId: piece.id,
        revision: baseOf(values),
        piece: textOf(values),
        destinations: values.destinations,
      });
      setOwn({ from: values.revision, to: revision });
      savedAs.current = revision;
      toast({ message: 'Saved.' });
    },
    prefix: 'piece.',
    drafts: { of: drafts, subject: `${businessId}/${piece.id}` },
  });
  const base = baseOf(form.values);
  return {
    form,
    stored,
    conflict: form.dirty && !form.busy && stored.revision > base ? { since: base } : undefined,
    keepMine: () => form.change({ revision: stored.revision }),
    saveFirst: async () => {
      // The listener may not have brought yet what was saved a moment ago.
      if (!form.dirty) return Math.max(stored.revision, savedAs.current);
      return (await form.submit()) ? savedAs.current : undefined;
    },
  };
}

/** The same object for as long as it says the same: a figure that moves must not disturb who types. */
function useSteady(form: PieceForm): PieceForm {
  const [steady, setSteady] = useState(form);
  const same = JSON.stringify(steady) === JSON.stringify(form);
  if (!same) setSteady(form);
  return same ? steady : form;
}
