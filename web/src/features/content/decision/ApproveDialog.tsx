import type { ReactNode } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { plainTime } from '../../../lib/plainTime.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { approvalWords } from '../../../words/content.ts';
import { AddressMissing } from '../AddressMissing.tsx';
import { nameOf } from '../pieces/piece.ts';
import type { Approval } from './approval.ts';
import type { Approving } from './useApproval.ts';

interface Props {
  approving: Approving;
  destinationWord: (destination: string) => string;
}

/** Asks before what cannot be taken back: says where it goes, when, and how many people get it. */
export function ApproveDialog(props: Props) {
  const [first, ...others] = props.approving.confirming;
  if (!first) return null;
  return others.length === 0 ? <OnePiece {...props} approval={first} /> : <ManyPieces {...props} />;
}

function OnePiece({ approving, destinationWord, approval }: Props & { approval: Approval }) {
  const { isLetter, publishAt, subject, destinations, savesFirst } = approval;
  const { people, timeOf } = useAmounts(approving);
  const when = timeOf(publishAt);
  return (
    <ConfirmWindow
      approving={approving}
      isLetter={isLetter}
      title={isLetter ? (people === undefined ? 'Send this newsletter?' : `Send this newsletter to ${people}?`) : 'Publish this piece?'}
      label={isLetter ? `Send to ${people ?? ''}${publishAt ? ` ${when}` : ''}` : `Publish ${when}`}
    >
      <p>
        {isLetter
          ? `Everybody who has agreed to news from you gets it ${when}, with the subject “${subject}”. ${approvalWords.sent}`
          : `Others can read “${nameOf(approval.piece)}” ${publishAt ? when : 'in a moment'}. ${approvalWords.published}`}
      </p>
      <ul aria-label="Where it goes" className="list-disc pl-5">
        {destinations.map((destination) => (
          <li key={destination}>{destinationWord(destination)}</li>
        ))}
      </ul>
      {destinations.length === 0 && <p>It goes nowhere yet: choose where under Destinations.</p>}
      {savesFirst && <p className="text-ink-soft">What you have changed is saved first.</p>}
    </ConfirmWindow>
  );
}

function ManyPieces({ approving, destinationWord }: Props) {
  const { confirming } = approving;
  const { people, timeOf } = useAmounts(approving);
  const letters = confirming.filter(({ isLetter }) => isLetter).length;
  return (
    <ConfirmWindow
      approving={approving}
      isLetter={letters > 0}
      title={`Approve ${confirming.length} pieces?`}
      label={letters > 0 ? `Approve ${confirming.length}, and send to ${people ?? ''}` : `Approve ${confirming.length} pieces`}
    >
      <ul aria-label="What is approved" className="flex flex-col gap-3">
        {confirming.map(({ piece, destinations, isLetter, publishAt }) => (
          <li key={piece.id}>
            <p className="font-medium">{nameOf(piece)}</p>
            <p className="text-ink-soft">
              {destinations.map((destination) => (destination === 'newsletter' && people !== undefined ? `Newsletter to ${people}` : destinationWord(destination))).join(', ')}
              {' · '}
              {isLetter || publishAt ? timeOf(publishAt) : 'in a moment'}
            </p>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">{letters > 0 ? approvalWords.sent : approvalWords.published}</p>
    </ConfirmWindow>
  );
}

/** How many people, and when, in words. */
function useAmounts({ recipients }: Approving) {
  const { business, formats } = useBusiness();
  const { locale, timezone } = business;
  const now = useNow();
  return {
    people: recipients === undefined ? undefined : recipients === 1 ? '1 person' : `${formats.count(recipients)} people`,
    timeOf: (at: Date | null) => (at ? plainTime(at, { now, locale, timezone }) : 'now'),
  };
}

interface WindowProps {
  approving: Approving;
  /** People are counted before anything can be confirmed. */
  isLetter: boolean;
  title: string;
  label: string;
  children: ReactNode;
}

function ConfirmWindow({ approving, isLetter, title, label, children }: WindowProps) {
  const { recipients, uncounted, countAgain, failure, busy, confirm, stopConfirming } = approving;
  const counting = isLetter && recipients === undefined;
  return (
    <Dialog
      open
      onClose={stopConfirming}
      title={title}
      footer={
        <>
          <Button variant="primary" busy={busy} disabled={isLetter && !recipients} onClick={() => void confirm()}>
            {counting ? approvalWords.counting : label}
          </Button>
          <Button onClick={stopConfirming}>{approvalWords.notYet}</Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {failure !== undefined && <ErrorNote title={approvalWords.failed}>{failure}</ErrorNote>}
        {isLetter && uncounted !== undefined && (
          <ErrorNote title={approvalWords.uncounted} retry={countAgain}>
            {uncounted}
          </ErrorNote>
        )}
        {isLetter && recipients === 0 && <p>{approvalWords.nobody}</p>}
        {isLetter && <AddressMissing />}
        {children}
      </div>
    </Dialog>
  );
}
