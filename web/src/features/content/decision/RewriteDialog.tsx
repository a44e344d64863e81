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
  /** The text that the person has before them. */
  revision: number;
  /** Whether there are changes that are not saved. */
  unsaved?: boolean;
  onClose: () => void;
}

/** What the assistant is to do otherwise. */
export function RewriteDialog({ piece, revision, unsaved = false, onClose }: Props) {
  const { businessId } = useBusiness();
  const { busy, failure, decide } = useDecision(onClose);
  const [remark, setRemark] = useState('');
  const rewrite = () =>
    decide(
      () => call('content-rewritePiece', { businessId, contentId: piece.id, revision, remark }),
      'The assistant writes it again. The text as it was is kept under Versions.',
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title="What should be different?"
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={() => void rewrite()}>
            Write it again
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {failure !== undefined && <ErrorNote title="It is not written again">{failure}</ErrorNote>}
        <TextArea
          label="Your remark"
          hint="In your own words: shorter, another example, less formal."
          maxLength={1000}
          value={remark}
          onChange={setRemark}
        />
        {unsaved && <p className="text-warn">What you have changed and not saved is not in the text that the assistant starts from.</p>}
      </div>
    </Dialog>
  );
}
