import { useEffect, useRef, useState } from 'react';
import type { CallableInput } from '@model/callables.ts';
import type { Content } from '@model/content.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, CallError } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { plainTime } from '../../../lib/plainTime.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { type Approval, planOf, stillToGo } from '../decision/approval.ts';
import { type Approving, useApproval } from '../decision/useApproval.ts';
import type { PieceAction } from './choosePieceActions.ts';
import type { Settlement } from './publicationSentence.ts';
import type { EditedPiece } from './usePieceForm.ts';

/** What asks for something first. */
type AskingAction = Extract<PieceAction, 'move' | 'rewrite' | 'reject' | 'stop'>;

export interface PieceActions {
  /** What an action's button says. */
  labelOf: (action: PieceAction) => string;
  /** The window that is open, but for that of the OK. */
  asking: AskingAction | undefined;
  stopAsking: () => void;
  /** Somebody says what else is to be written about its subject. */
  writingAgain: boolean;
  stopWritingAgain: () => void;
  /** What is going on at this moment. */
  busy: string | undefined;
  /** Does it at once where it can be undone and nothing is missing; else asks first. */
  start: (action: PieceAction) => void;
  /** The OK. */
  approving: Approving;
  settle: (destination: string, outcome: Settlement) => void;
}

const settled: Readonly<Record<Settlement, string>> = {
  isThere: 'Noted as published.',
  publishAgain: 'It is looked up there once more, and published if it is not there.',
  letItBe: 'It is left as it is.',
};

/** What can be done with a piece. Each says what happened, and can be undone where that is true. */
export function usePieceActions(piece: Stored<Content>, { form, saveFirst, stored }: EditedPiece): PieceActions {
  const { businessId, business } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const toast = useToast();
  const attempt = useAttempt();
  const now = useNow();
  const [asking, setAsking] = useState<AskingAction>();
  const [busy, setBusy] = useState<string>();
  const [writingAgain, setWritingAgain] = useState(false);
  const reference = { businessId, contentId: piece.id };
  const goesToContacts = stored.destinations.includes('newsletter');
  const approving = useApproval(canChangeSettings && goesToContacts && (piece.state === 'awaitingApproval' || piece.state === 'scheduled'));
  const planned = planOf(piece, now);
  const { locale, timezone } = business;
  const when = planned ? plainTime(planned, { now, locale, timezone }) : 'now';

  // An OK is given in a dialog: what there is to save may have been saved since that was opened.
  const latestSave = useRef(saveFirst);
  useEffect(() => {
    latestSave.current = saveFirst;
  });

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
        const { recipients } = approving;
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
      case 'again':
        return 'Write about this again';
    }
  };

  /** The OK to the text that is on the screen, saved where it was not. */
  const approvalAt = (publishAt: Date | null): Approval => {
    const destinations = stillToGo(piece, form.values.destinations);
    return {
      piece,
      subject: form.values.subject,
      destinations,
      isLetter: destinations.includes('newsletter'),
      publishAt,
      revision: async () => {
        const revision = await latestSave.current();
        if (revision === undefined) throw new CallError('What you have changed could not be saved, so it was not approved. Look at the text.');
        return revision;
      },
      savesFirst: form.dirty,
    };
  };

  return {
    labelOf,
    asking,
    stopAsking: () => setAsking(undefined),
    writingAgain,
    stopWritingAgain: () => setWritingAgain(false),
    busy: approving.busy || form.busy ? 'approve' : busy,
    approving,
    start: (action) => {
      switch (action) {
        case 'approve':
          return void approving.approve([approvalAt(planned)]);
        case 'publishNow':
          return void approving.approve([approvalAt(null)]);
        case 'reopen':
          return void perform('reopen', reopen, 'It waits for your OK again.');
        case 'tryAgain':
          return void perform('tryAgain', () => call('content-tryAgain', reference), 'It is written once more.');
        case 'again':
          return setWritingAgain(true);
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
