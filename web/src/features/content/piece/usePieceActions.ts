import { useEffect, useState } from 'react';
import type { CallableInput } from '@model/callables.ts';
import type { Content } from '@model/content.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { plainTime } from '../../../lib/plainTime.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import type { PieceAction } from './choosePieceActions.ts';
import type { Settlement } from './publicationSentence.ts';
import type { EditedPiece } from './usePieceForm.ts';

export interface PieceActions {
  /** What an action's button says. */
  labelOf: (action: PieceAction) => string;
  /** The window that is open. */
  asking: PieceAction | undefined;
  stopAsking: () => void;
  /** What is going on at this moment. */
  busy: string | undefined;
  /** Does it at once where it can be undone and nothing is missing; else asks first. */
  start: (action: PieceAction) => void;
  /** People a newsletter goes to now; undefined until they are counted, or where it is none. */
  recipients: number | undefined;
  /** Why they could not be counted. */
  uncounted: string | undefined;
  countAgain: () => void;
  settle: (destination: string, outcome: Settlement) => void;
}

const settled: Readonly<Record<Settlement, string>> = {
  isThere: 'Noted as published.',
  publishAgain: 'It is looked up there once more, and published if it is not there.',
  letItBe: 'It is left as it is.',
};

/** What can be done with a piece. Each says what happened, and can be undone where that is true. */
export function usePieceActions(piece: Stored<Content>, { saveFirst, stored }: EditedPiece): PieceActions {
  const { businessId, business } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const toast = useToast();
  const attempt = useAttempt();
  const now = useNow();
  const [asking, setAsking] = useState<PieceAction>();
  const [busy, setBusy] = useState<string>();
  const reference = { businessId, contentId: piece.id };
  const goesToContacts = stored.destinations.includes('newsletter');
  const counted = useRecipients(canChangeSettings && goesToContacts && (piece.state === 'awaitingApproval' || piece.state === 'scheduled'));

  const { publishAt } = piece;
  const planned = publishAt && publishAt > now ? publishAt : undefined;
  const { locale, timezone } = business;
  const when = planned ? plainTime(planned, { now, locale, timezone }) : 'now';

  const perform = async (name: string, doIt: () => Promise<unknown>, message: string, undo?: () => Promise<unknown>) => {
    setBusy(name);
    if (await attempt(doIt)) toast({ message, ...(undo && { undo: () => void attempt(undo) }) });
    setBusy(undefined);
  };
  const reopen = () => call('content-reopenPiece', reference);

  const labelOf = (action: PieceAction): string => {
    switch (action) {
      case 'approve': {
        if (!goesToContacts) return `Approve and publish ${when}`;
        const { recipients } = counted;
        const people = recipients === undefined ? 'your contacts' : recipients === 1 ? '1 person' : `${recipients.toLocaleString(locale)} people`;
        return `Approve and send to ${people}`;
      }
      case 'publishNow':
        return piece.state === 'awaitingApproval' ? `Approve and ${goesToContacts ? 'send' : 'publish'} now` : `${goesToContacts ? 'Send' : 'Publish'} now`;
      case 'move':
        return piece.state === 'awaitingApproval' ? 'Plan for another time' : 'Move to another time';
      case 'rewrite':
        return 'Ask for a rewrite';
      case 'reject':
        return 'Reject';
      case 'reopen':
        return piece.state === 'rejected' ? 'Reopen' : 'Take the OK back';
      case 'stop':
        return 'Stop the newsletter';
      case 'tryAgain':
        return 'Try again';
    }
  };

  const approveAsPlanned = async (at: Date) => {
    setBusy('approve');
    const revision = await saveFirst();
    if (revision !== undefined) {
      await perform(
        'approve',
        () => call('content-approvePiece', { ...reference, revision, publishAt: at.toISOString() }),
        `Approved. It is published ${plainTime(at, { now, locale, timezone })}.`,
        reopen,
      );
    }
    setBusy(undefined);
  };

  return {
    labelOf,
    asking,
    stopAsking: () => setAsking(undefined),
    busy,
    ...counted,
    start: (action) => {
      switch (action) {
        case 'approve':
          // What is planned can be taken back until it is time, so nobody is asked twice.
          if (planned && !goesToContacts) return void approveAsPlanned(planned);
          return setAsking('approve');
        case 'reopen':
          return void perform('reopen', reopen, 'It waits for your OK again.');
        case 'tryAgain':
          return void perform('tryAgain', () => call('content-tryAgain', reference), 'It is written once more.');
        case 'publishNow':
        case 'move':
        case 'rewrite':
        case 'reject':
        case 'stop':
          return setAsking(action);
      }
    },
    settle: (destination, outcome) => {
      const input: CallableInput<'content-settlePublication'> = { ...reference, destination, outcome };
      void perform(`${destination} ${outcome}`, () => call('content-settlePublication', input), settled[outcome]);
    },
  };
}

/** Counts the contacts that a newsletter would go to, where it goes to any. No reads of the page's own. */
function useRecipients(wanted: boolean): Pick<PieceActions, 'recipients' | 'uncounted' | 'countAgain'> {
  const { businessId } = useBusiness();
  const [recipients, setRecipients] = useState<number>();
  const [uncounted, setUncounted] = useState<string>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    call('content-countRecipients', { businessId }).then(
      (answer) => {
        if (gone) return;
        setRecipients(answer.recipients);
        setUncounted(undefined);
      },
      (error: unknown) => gone || setUncounted(sentenceFor(error)),
    );
    return () => {
      gone = true;
    };
  }, [wanted, businessId, asked]);
  return { recipients: wanted ? recipients : undefined, uncounted, countAgain: () => setAsked(asked + 1) };
}
