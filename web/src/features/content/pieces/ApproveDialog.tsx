import { useEffect, useState } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { call, sentenceFor } from '../../../lib/call.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { approvalWords } from '../../../words/content.ts';
import { goesToContacts, planOf, waitingDestinations } from './approval.ts';
import { nameOf, type Piece } from './piece.ts';
import type { PieceActions } from './usePieceActions.ts';

interface Props {
  actions: PieceActions;
  destinationWord: (destination: string) => string;
}

/** Asks before what cannot be taken back: says where it goes, when, and how many people get it. */
export function ApproveDialog({ actions, destinationWord }: Props) {
  const piece = actions.confirming;
  return piece ? <Confirm key={piece.id} piece={piece} actions={actions} destinationWord={destinationWord} /> : null;
}

function Confirm({ piece, actions, destinationWord }: Props & { piece: Piece }) {
  const { formats } = useBusiness();
  const waiting = waitingDestinations(piece);
  const isLetter = goesToContacts(piece);
  const places = waiting.filter((destination) => destination !== 'newsletter').map(destinationWord);
  const plan = planOf(piece, useNow());
  const when = plan === null ? 'now' : `${formats.day(plan)} at ${formats.time(plan)}`;
  const [attempts, setAttempts] = useState(0);
  const { recipients, failure: uncounted } = useRecipients(isLetter, attempts);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const people = recipients === 1 ? '1 person' : `${formats.count(recipients ?? 0)} people`;

  const approve = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await actions.confirm(piece, recipients);
      actions.stopConfirming();
    } catch (error) {
      setFailure(sentenceFor(error));
      // The number may have changed meanwhile.
      setAttempts((count) => count + 1);
      setBusy(false);
    }
  };

  const verb = plan === null ? (isLetter ? 'Send' : 'Publish') : 'Approve';
  const label = isLetter ? `${verb} ${plan === null ? 'to' : 'for'} ${people}` : `${verb} now`;
  return (
    <Dialog
      open
      onClose={actions.stopConfirming}
      title={`Approve “${nameOf(piece)}”?`}
      footer={
        <>
          <Button
            variant="primary"
            busy={busy}
            disabled={isLetter && (recipients === undefined || recipients === 0)}
            onClick={() => void approve()}
          >
            {isLetter && recipients === undefined ? approvalWords.counting : label}
          </Button>
          <Button onClick={actions.stopConfirming}>{approvalWords.notYet}</Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {failure && <ErrorNote title={approvalWords.failed}>{failure}</ErrorNote>}
        {places.length > 0 && (
          <p>
            It is published {when}: {places.join(', ')}.
          </p>
        )}
        {isLetter &&
          (uncounted !== undefined ? (
            <ErrorNote title={approvalWords.uncounted} retry={() => setAttempts((count) => count + 1)}>
              {uncounted}
            </ErrorNote>
          ) : recipients === undefined ? (
            <Skeleton className="h-5 w-64" />
          ) : recipients === 0 ? (
            <p>{approvalWords.nobody}</p>
          ) : (
            <p>
              It is sent {when} to <strong>{people}</strong> who agreed to news from you. {approvalWords.sent}
            </p>
          ))}
        {!isLetter && <p className="text-ink-soft">{approvalWords.published}</p>}
      </div>
    </Dialog>
  );
}

/** How many people a newsletter would go to at this moment; counted anew with every attempt. */
function useRecipients(wanted: boolean, attempt: number): { recipients: number | undefined; failure: string | undefined } {
  const { businessId } = useBusiness();
  const [counted, setCounted] = useState<{ attempt: number; recipients?: number; failure?: string }>();
  useEffect(() => {
    if (!wanted) return undefined;
    let over = false;
    call('content-countRecipients', { businessId }).then(
      ({ recipients }) => {
        if (!over) setCounted({ attempt, recipients });
      },
      (error: unknown) => {
        if (!over) setCounted({ attempt, failure: sentenceFor(error) });
      },
    );
    return () => {
      over = true;
    };
  }, [businessId, wanted, attempt]);
  const current = counted?.attempt === attempt ? counted : undefined;
  return { recipients: current?.recipients, failure: current?.failure };
}
