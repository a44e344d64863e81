import { useState } from 'react';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../../lib/call.ts';
import { plainTime } from '../../../lib/plainTime.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { nameOf } from '../pieces/piece.ts';
import { type Approval, mustConfirm } from './approval.ts';
import { type Recipients, useRecipients } from './useRecipients.ts';

export interface Approving extends Recipients {
  /** What has to be confirmed; empty while nothing has. */
  confirming: readonly Approval[];
  stopConfirming: () => void;
  /** Why what was confirmed is not approved. */
  failure: string | undefined;
  busy: boolean;
  /** Approves at once what can be taken back; else asks first. */
  approve: (approvals: readonly Approval[]) => Promise<void>;
  /** Approves what has been confirmed. */
  confirm: () => Promise<void>;
}

interface Refused {
  approval: Approval;
  because: string;
}

/**
 * The OK to one piece or to several, from wherever they are shown.
 * @param countsAhead a newsletter is on the page, so people are counted before anybody presses anything
 */
export function useApproval(countsAhead = false): Approving {
  const { businessId, business, now } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();
  const [confirming, setConfirming] = useState<readonly Approval[]>([]);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const counted = useRecipients(countsAhead || confirming.some(({ isLetter }) => isLetter));
  const { locale, timezone } = business;

  const take = async (approvals: readonly Approval[]): Promise<Refused[]> => {
    const done: Approval[] = [];
    const refused: Refused[] = [];
    // One after the other: what one is refused for says nothing about the next.
    for (const approval of approvals) {
      try {
        const { piece, publishAt, isLetter } = approval;
        await call('content-approvePiece', {
          businessId,
          contentId: piece.id,
          revision: await approval.revision(),
          publishAt: publishAt?.toISOString() ?? null,
          ...(isLetter && counted.recipients !== undefined && { recipients: counted.recipients }),
        });
        done.push(approval);
      } catch (error) {
        refused.push({ approval, because: sentenceFor(error) });
      }
    }
    const takeBack = () => Promise.all(done.map(({ piece }) => call('content-reopenPiece', { businessId, contentId: piece.id })));
    if (done.length > 0) {
      toast({
        message: approvedSentence(done, (at) => plainTime(at, { now: now(), locale, timezone })),
        // What is on its way already cannot be called back.
        ...(done.every(({ publishAt }) => publishAt !== null) && { undo: () => void attempt(takeBack) }),
      });
    }
    return refused;
  };

  const say = (refused: readonly Refused[], asked: number) =>
    asked === 1 ? refused[0]?.because : refused.map(({ approval, because }) => `“${nameOf(approval.piece)}”: ${because}`).join(' ') || undefined;

  return {
    ...counted,
    confirming,
    stopConfirming: () => {
      setConfirming([]);
      setFailure(undefined);
    },
    failure,
    busy,
    approve: async (approvals) => {
      if (approvals.some(mustConfirm)) return setConfirming(approvals);
      setBusy(true);
      const message = say(await take(approvals), approvals.length);
      if (message !== undefined) toast({ message, tone: 'bad' });
      setBusy(false);
    },
    confirm: async () => {
      setBusy(true);
      setFailure(undefined);
      const refused = await take(confirming);
      // What was refused stays in the window, and why.
      setFailure(say(refused, confirming.length));
      setConfirming(refused.map(({ approval }) => approval));
      // The number may have changed meanwhile.
      if (refused.some(({ approval }) => approval.isLetter)) counted.countAgain();
      setBusy(false);
    },
  };
}

function approvedSentence([first, ...others]: readonly Approval[], time: (at: Date) => string): string {
  if (!first || others.length > 0) return `${1 + others.length} pieces approved.`;
  const { piece, publishAt, isLetter } = first;
  const name = `“${nameOf(piece)}”`;
  if (publishAt) return `Approved. ${name} is ${isLetter ? 'sent' : 'published'} ${time(publishAt)}.`;
  return isLetter ? `Approved. ${name} is on its way.` : `Approved. ${name} is published in a moment.`;
}
