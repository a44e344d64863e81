import { useState } from 'react';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { mustConfirm, planOf } from './approval.ts';
import { nameOf, type Piece } from './piece.ts';

export interface PieceActions {
  /** The piece whose approval has to be confirmed. */
  confirming: Piece | undefined;
  stopConfirming: () => void;
  /** Approves at once what can be taken back; else asks first. */
  approve: (piece: Piece) => Promise<void>;
  /** Approves what has been confirmed. Throws where it is refused. */
  confirm: (piece: Piece, recipients: number | undefined) => Promise<void>;
}

/** The OK, from wherever a piece is shown. */
export function usePieceActions(): PieceActions {
  const { businessId, formats, now } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();
  const [confirming, setConfirming] = useState<Piece>();

  const approveIt = async (piece: Piece, recipients?: number) => {
    const plan = planOf(piece, now());
    await call('content-approvePiece', {
      businessId,
      contentId: piece.id,
      revision: piece.revision ?? 0,
      publishAt: plan?.toISOString() ?? null,
      ...(recipients !== undefined && { recipients }),
    });
    const when = plan === null ? 'now' : `${formats.day(plan)} at ${formats.time(plan)}`;
    toast({
      message: `Approved. “${nameOf(piece)}” is published ${when}.`,
      // What is on its way already cannot be called back.
      ...(plan !== null && {
        undo: () => void attempt(() => call('content-reopenPiece', { businessId, contentId: piece.id })),
      }),
    });
  };

  return {
    confirming,
    stopConfirming: () => setConfirming(undefined),
    approve: async (piece) => {
      if (mustConfirm(piece, now())) setConfirming(piece);
      else await attempt(() => approveIt(piece));
    },
    confirm: approveIt,
  };
}
