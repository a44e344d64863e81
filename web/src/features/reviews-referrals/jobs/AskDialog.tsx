import { useEffect, useRef, useState } from 'react';
import type { CallableOutput } from '@model/callables.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../components/ui/Skeleton.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { channelWords } from '../../../words/leads.ts';
import { skipSentences } from '../../../words/messages.ts';

type Preview = CallableOutput<'reviewsReferrals-previewAsking'>;

interface Props {
  saleIds: readonly string[];
  onClose: () => void;
  onAsked?: () => void;
}

const customers = (count: number) => (count === 1 ? '1 customer' : `${count} customers`);

/** Before customers are asked by hand: how many get what, who does not and why. The number is on the button. */
export function AskDialog({ saleIds, onClose, onAsked }: Props) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [preview, setPreview] = useState<Preview>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const began = useRef(false);
  useEffect(() => {
    if (began.current) return;
    began.current = true;
    call('reviewsReferrals-previewAsking', { businessId, saleIds: [...saleIds] }).then(setPreview, (error: unknown) =>
      setFailure(sentenceFor(error)),
    );
  }, [businessId, saleIds]);

  const ask = async (recipients: number) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { asked } = await call('reviewsReferrals-askForReviews', { businessId, saleIds: [...saleIds], recipients });
      toast({ message: `${customers(asked)} ${asked === 1 ? 'is' : 'are'} asked for a review.` });
      onClose();
      onAsked?.();
    } catch (error) {
      setFailure(sentenceFor(error));
      setBusy(false);
    }
  };
  const recipients = preview?.recipients ?? 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Ask for reviews"
      footer={
        <>
          {recipients > 0 && (
            <Button variant="primary" busy={busy} onClick={() => void ask(recipients)}>
              Ask {customers(recipients)}
            </Button>
          )}
          <Button onClick={onClose}>{recipients > 0 ? 'Ask nobody' : 'Close'}</Button>
        </>
      }
    >
      <div
        role="region"
        aria-label="Who is asked"
        aria-live="polite"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list scrolls, and must be reached by keyboard
        tabIndex={0}
        className="flex flex-col gap-4"
      >
        {failure !== undefined && <ErrorNote title={preview ? 'Nobody was asked' : 'We could not look who would be asked'}>{failure}</ErrorNote>}
        {!preview && failure === undefined && <SkeletonRows rows={3} rowClassName="h-12" />}
        {preview && <Shown preview={preview} />}
      </div>
    </Dialog>
  );
}

function Shown({ preview: { recipients, sales } }: { preview: Preview }) {
  const asked = sales.filter(({ channel }) => channel !== null);
  const others = sales.filter(({ channel }) => channel === null);
  return (
    <>
      <p>
        {recipients === 0
          ? 'None of these customers can be asked.'
          : `${customers(recipients)} ${recipients === 1 ? 'gets' : 'get'} a thank-you with a link to your review page, and is reminded as your settings say. Everybody is asked alike.`}
      </p>
      {asked.length > 0 && (
        <ul aria-label="Asked" className="flex flex-col divide-y divide-line rounded-md border border-line">
          {asked.map(({ saleId, customerName, channel }) => (
            <li key={saleId} className="flex flex-wrap items-baseline justify-between gap-x-4 px-3 py-2">
              <span className="font-medium">{customerName}</span>
              <span className="text-ink-soft">{channel && channelWords[channel]}</span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h3 className="font-semibold">Not asked</h3>
          <ul aria-label="Not asked" className="flex flex-col divide-y divide-line rounded-md border border-line">
            {others.map(({ saleId, customerName, skippedBecause }) => (
              <li key={saleId} className="px-3 py-2">
                <span className="font-medium">{customerName}</span>
                {skippedBecause && <span className="block text-ink-soft">{skipSentences[skippedBecause]}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
