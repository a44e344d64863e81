import { useId, useState } from 'react';
import type { Content } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { TextField } from '../../../components/ui/Field.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { plainTime } from '../../../lib/plainTime.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { localTime, wallClock } from '../../../lib/localTime.ts';
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
      return <MoveDialog piece={piece} actions={actions} />;
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

/** Another day and time, by the business's clock. */
function MoveDialog({ piece, actions: { stopAsking } }: Pick<Props, 'piece' | 'actions'>) {
  const { businessId, business } = useBusiness();
  const { locale, timezone } = business;
  const now = useNow();
  const { busy, failure, decide } = useDecision(stopAsking);
  const before = piece.publishAt;
  const [typed, setTyped] = useState(() => wallClock(before ?? new Date(now.getTime() + 60 * 60_000), timezone).slice(0, 16));
  const [error, setError] = useState<string>();
  const form = useId();
  const reference = { businessId, contentId: piece.id };
  const move = () => {
    const [date, time] = typed.split('T');
    if (!date || !time) return setError('Choose a day and a time.');
    const at = localTime(date, time, timezone);
    if (at <= now) return setError('That time has passed. Choose one that is still to come.');
    void decide(
      () => call('content-movePiece', { ...reference, publishAt: at.toISOString() }),
      `Moved to ${plainTime(at, { now, locale, timezone })}.`,
      before && before > now ? () => call('content-movePiece', { ...reference, publishAt: before.toISOString() }) : undefined,
    );
  };
  return (
    <Dialog
      open
      onClose={stopAsking}
      title="When is it to be published?"
      footer={
        <>
          <Button variant="primary" type="submit" form={form} busy={busy}>
            Move
          </Button>
          <Button onClick={stopAsking}>Leave it</Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        {failure !== undefined && <ErrorNote title="It was not moved">{failure}</ErrorNote>}
        <TextField
          label="Day and time"
          hint={`By the clock of your business (${timezone.replaceAll('_', ' ')}).`}
          type="datetime-local"
          value={typed}
          error={error}
          onChange={(value) => {
            setTyped(value);
            setError(undefined);
          }}
        />
        {piece.state === 'awaitingApproval' && <p className="text-ink-soft">It still waits for your OK.</p>}
      </form>
    </Dialog>
  );
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
