import { useId, useState } from 'react';
import type { Content } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { TextArea, TextField } from '../../../components/ui/Field.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, CallError, sentenceFor } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { plainTime } from '../../../lib/plainTime.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { localTime, wallClock } from '../../../lib/localTime.ts';
import { approvalWords } from '../../../words/content.ts';
import { destinationName, type PublishingAccounts } from '../destinationName.ts';
import type { EditedPiece } from './usePieceForm.ts';
import type { PieceActions } from './usePieceActions.ts';

interface Props {
  piece: Stored<Content>;
  edited: EditedPiece;
  actions: PieceActions;
  accounts: PublishingAccounts;
}

/** The window that an action has to ask something in. */
export function PieceDialogs(props: Props) {
  switch (props.actions.asking) {
    case 'approve':
      return <ApproveDialog {...props} now={false} />;
    case 'publishNow':
      return <ApproveDialog {...props} now />;
    case 'move':
      return <MoveDialog {...props} />;
    case 'rewrite':
      return <RewriteDialog {...props} />;
    case 'reject':
      return <RejectDialog {...props} />;
    case 'stop':
      return <StopDialog {...props} />;
    case 'reopen':
    case 'tryAgain':
    case undefined:
      return null;
  }
}

/** Does it, says so, and closes the window; what is refused stands in the window. */
function useDecision(onClose: () => void) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const decide = async (doIt: () => Promise<unknown>, message: string, undo?: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await doIt();
      toast({ message, ...(undo && { undo: () => void undo().catch((error: unknown) => toast({ message: sentenceFor(error), tone: 'bad' })) }) });
      onClose();
    } catch (error) {
      setFailure(sentenceFor(error));
      setBusy(false);
    }
  };
  return { busy, failure, decide };
}

/** Says where it goes and to how many people, before what cannot be undone. */
function ApproveDialog({ piece, edited, actions, accounts, now }: Props & { now: boolean }) {
  const { businessId, business } = useBusiness();
  const { locale, timezone } = business;
  const { recipients, uncounted, countAgain, stopAsking } = actions;
  const clock = useNow();
  const { busy, failure, decide } = useDecision(stopAsking);
  const { values } = edited.form;
  const letter = values.destinations.includes('newsletter');
  const publishAt = !now && piece.publishAt && piece.publishAt > clock ? piece.publishAt : null;
  const when = publishAt ? plainTime(publishAt, { now: clock, locale, timezone }) : 'now';
  const people = recipients === undefined ? undefined : recipients === 1 ? '1 person' : `${recipients.toLocaleString(locale)} people`;
  const approve = () =>
    decide(async () => {
      const revision = await edited.saveFirst();
      if (revision === undefined) throw new CallError('What you have changed could not be saved, so it was not approved. Close this and look at the text.');
      try {
        await call('content-approvePiece', {
          businessId,
          contentId: piece.id,
          revision,
          publishAt: publishAt ? publishAt.toISOString() : null,
          ...(letter && recipients !== undefined && { recipients }),
        });
      } catch (error) {
        countAgain();
        throw error;
      }
    }, publishAt ? `Approved. It is published ${when}.` : letter ? 'Approved. The newsletter is on its way.' : 'Approved. It is published in a moment.');
  return (
    <Dialog
      open
      onClose={stopAsking}
      title={letter ? (people === undefined ? 'Send this newsletter?' : `Send this newsletter to ${people}?`) : 'Publish this piece?'}
      footer={
        <>
          <Button variant="primary" busy={busy} disabled={letter && !recipients} onClick={() => void approve()}>
            {letter ? (people === undefined ? approvalWords.counting : `Send to ${people}${publishAt ? ` ${when}` : ''}`) : `Publish ${when}`}
          </Button>
          <Button onClick={stopAsking}>{approvalWords.notYet}</Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {failure !== undefined && <ErrorNote title={approvalWords.failed}>{failure}</ErrorNote>}
        {letter && uncounted !== undefined && (
          <ErrorNote title={approvalWords.uncounted} retry={countAgain}>
            {uncounted}
          </ErrorNote>
        )}
        {letter && recipients === 0 && <p>{approvalWords.nobody}</p>}
        <p>
          {letter
            ? `Everybody who has agreed to news from you gets it ${publishAt ? when : 'now'}, with the subject “${values.subject}”. ${approvalWords.sent}`
            : `Others can read it ${publishAt ? when : 'in a moment'}. ${approvalWords.published}`}
        </p>
        <ul aria-label="Where it goes" className="list-disc pl-5">
          {values.destinations.map((destination) => (
            <li key={destination}>{destinationName(destination, accounts)}</li>
          ))}
        </ul>
        {values.destinations.length === 0 && <p>It goes nowhere yet: choose where under Destinations.</p>}
        {edited.form.dirty && <p className="text-ink-soft">What you have changed is saved first.</p>}
      </div>
    </Dialog>
  );
}

/** Another day and time, by the business's clock. */
function MoveDialog({ piece, actions: { stopAsking } }: Props) {
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

/** What the assistant is to do otherwise. */
function RewriteDialog({ piece, edited, actions: { stopAsking } }: Props) {
  const { businessId } = useBusiness();
  const { busy, failure, decide } = useDecision(stopAsking);
  const [remark, setRemark] = useState('');
  const rewrite = () =>
    decide(
      () => call('content-rewritePiece', { businessId, contentId: piece.id, revision: edited.stored.revision, remark }),
      'The assistant writes it again. The text as it was is kept under Versions.',
    );
  return (
    <Dialog
      open
      onClose={stopAsking}
      title="What should be different?"
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={() => void rewrite()}>
            Write it again
          </Button>
          <Button onClick={stopAsking}>Leave it</Button>
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
        {edited.form.dirty && <p className="text-warn">What you have changed and not saved is not in the text that the assistant starts from.</p>}
      </div>
    </Dialog>
  );
}

/** Why it is not wanted: the memory keeps it. */
function RejectDialog({ piece, actions: { stopAsking } }: Props) {
  const { businessId } = useBusiness();
  const { busy, failure, decide } = useDecision(stopAsking);
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
      onClose={stopAsking}
      title="Why is it not wanted?"
      footer={
        <>
          <Button variant="danger" busy={busy} onClick={() => void reject()}>
            Reject
          </Button>
          <Button onClick={stopAsking}>Leave it</Button>
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

function StopDialog({ piece, actions: { stopAsking } }: Props) {
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
