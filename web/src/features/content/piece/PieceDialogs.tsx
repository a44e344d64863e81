import type { Content } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { MoveDialog } from '../decision/MoveDialog.tsx';
import { RejectDialog } from '../decision/RejectDialog.tsx';
import { RewriteDialog } from '../decision/RewriteDialog.tsx';
import { useDecision } from '../decision/useDecision.ts';
import type { EditedPiece } from './usePieceForm.ts';
import type { PieceActions } from './usePieceActions.ts';

interface Props {
  piece: Stored<Content>;
  edited: EditedPiece;
  actions: PieceActions;
}

/** The window that an action has to ask something in. */
export function PieceDialogs({ piece, edited, actions }: Props) {
  switch (actions.asking) {
    case 'move':
      return <MoveDialog piece={piece} onClose={actions.stopAsking} />;
    case 'rewrite':
      return <RewriteDialog piece={piece} revision={edited.stored.revision} unsaved={edited.form.dirty} onClose={actions.stopAsking} />;
    case 'reject':
      return <RejectDialog piece={piece} onClose={actions.stopAsking} />;
    case 'stop':
      return <StopDialog piece={piece} actions={actions} />;
    case undefined:
      return null;
  }
}

function StopDialog({ piece, actions: { stopAsking } }: Pick<Props, 'piece' | 'actions'>) {
  const { businessId, formats } = useBusiness();
  const { busy, failure, decide } = useDecision(stopAsking);
  const made = piece.newsletter?.made ?? 0;
  return (
    <Dialog
      open
      onClose={stopAsking}
      title="Stop this newsletter?"
      footer={
        <>
          <Button
            variant="danger"
            busy={busy}
            onClick={() => void decide(() => call('content-stopNewsletter', { businessId, contentId: piece.id }), 'Stopped. Nobody else gets it.')}
          >
            Stop it
          </Button>
          <Button onClick={stopAsking}>Let it go on</Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {failure !== undefined && <ErrorNote title="It was not stopped">{failure}</ErrorNote>}
        <p>
          {formats.count(made)} {made === 1 ? 'person is' : 'people are'} in the queue or {made === 1 ? 'has' : 'have'} it already. What has gone
          cannot be called back, and it cannot be started again.
        </p>
      </div>
    </Dialog>
  );
}
