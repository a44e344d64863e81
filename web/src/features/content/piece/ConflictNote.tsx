import { doc } from 'firebase/firestore';
import { useState } from 'react';
import type { Content } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { actorName } from '../../timeline/activitySentence.ts';
import { ChangesDialog } from './ChangesDialog.tsx';
import type { EditedPiece } from './usePieceForm.ts';

interface Props {
  piece: Stored<Content>;
  edited: EditedPiece;
  /** The revision that one's own text was changed from. */
  since: number;
}

/** Somebody else has saved a text while one was typed here: both are kept until a person has chosen. One read. */
export function ConflictNote({ piece, edited: { form, stored, keepMine }, since }: Props) {
  const { businessId, user } = useBusiness();
  const [looking, setLooking] = useState(false);
  const version = useLiveDoc(doc(collections.contentVersions(businessId, piece.id), String(since)));
  const actor = version.data?.changedBy;
  const by = (actor && actorName(actor, user.uid)) || 'somebody else';
  return (
    <div role="alert" className="flex flex-col gap-3 rounded-md border border-warn-mark/60 bg-warn-soft px-4 py-3">
      <p>
        <span className="font-medium text-warn">Changed by {by} meanwhile.</span> What you typed is kept here and is not saved.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => setLooking(true)}>
          Look at the other text
        </Button>
        <Button size="small" onClick={keepMine}>
          Go on with mine
        </Button>
        <Button size="small" onClick={form.reset}>
          Take the other
        </Button>
      </div>
      {looking && <ChangesDialog title={`The text of ${by}`} before={form.values} after={stored} onClose={() => setLooking(false)} />}
    </div>
  );
}
