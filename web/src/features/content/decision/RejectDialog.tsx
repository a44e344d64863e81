import { useState } from 'react';
import type { Content } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { TextArea } from '../../../components/ui/Field.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useDecision } from './useDecision.ts';

interface Props {
  piece: Stored<Content>;
  onClose: () => void;
}

/** Why it is not wanted: the memory keeps it. */
export function RejectDialog({ piece, onClose }: Props) {
  const { businessId } = useBusiness();
  const { busy, failure, decide } = useDecision(onClose);
  const [reason, setReason] = useState('');
  const reference = { businessId, contentId: piece.id };
  const reject = () =>
    decide(
      () => call('content-rejectPiece', { ...reference, reason }),
      'Rejected. It is not published.',
      () => call('content-reopenPiece', reference),
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title="Why is it not wanted?"
      footer={
        <>
          <Button variant="danger" busy={busy} onClick={() => void reject()}>
            Reject
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {failure !== undefined && <ErrorNote title="It was not rejected">{failure}</ErrorNote>}
        <TextArea
          label="Your reason"
          hint="The assistant remembers why, and writes nothing like it again."
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
