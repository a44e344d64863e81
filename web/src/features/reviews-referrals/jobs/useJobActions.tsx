import { useState } from 'react';
import type { Sale } from '@model/sale.ts';
import type { SaleStatus } from '@model/words.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { JobAction } from './chooseJobActions.ts';
import { EditJobDialog } from './EditJobDialog.tsx';
import { JobDoneDialog } from './JobDoneDialog.tsx';
import { RefundDialog } from './RefundDialog.tsx';

type Job = Stored<Sale>;

/** What has to be asked before it is done. */
interface Asking {
  about: 'done' | 'edit' | 'refund';
  job: Job;
}

export interface JobActions {
  asking: Asking | undefined;
  stopAsking: () => void;
  /** Does it at once where it can be undone and nothing is missing; else asks first. */
  start: (action: JobAction, job: Job) => void;
}

/** Whether all is known that a finished job should say. */
const isComplete = (job: Job) => job.amount > 0 && job.service.trim() !== '';

/** What can be done to a job from wherever it is shown. Each says what happened, and can be undone where that is true. */
export function useJobActions(): JobActions {
  const { businessId } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();
  const [asking, setAsking] = useState<Asking>();

  const setStatus = (job: Job, status: SaleStatus) => () =>
    call('reviewsReferrals-changeSaleStatus', { businessId, saleId: job.id, status });
  const putBack = (job: Job) => () =>
    call('reviewsReferrals-changeSaleStatus', {
      businessId,
      saleId: job.id,
      status: job.status,
      ...(job.status === 'completed' && job.completedAt && { completedAt: job.completedAt.toISOString() }),
    });
  const change = async (job: Job, status: SaleStatus, message: string) => {
    if (await attempt(setStatus(job, status))) toast({ message, undo: () => void attempt(putBack(job)) });
  };

  return {
    asking,
    stopAsking: () => setAsking(undefined),
    start: (action, job) => {
      const name = firstNameOf({ name: job.customerName });
      switch (action) {
        case 'done':
          if (isComplete(job)) void change(job, 'completed', `Done. ${name} is asked for a review, as your settings say.`);
          else setAsking({ about: 'done', job });
          return;
        case 'edit':
        case 'refund':
          setAsking({ about: action, job });
          return;
        case 'cancel':
          void change(job, 'cancelled', `The job for ${name} is canceled.`);
          return;
        case 'notDone':
          void change(job, 'booked', `The job for ${name} is booked, and not done yet.`);
          return;
        case 'bookAgain':
          void change(job, 'booked', `The job for ${name} is booked again.`);
          return;
        case 'takeBackRefund':
          void change(job, 'completed', `The job for ${name} counts again.`);
          return;
      }
    },
  };
}

/** The window that an action has to ask something in. */
export function JobDialogs({ actions: { asking, stopAsking } }: { actions: JobActions }) {
  if (!asking) return null;
  const { about, job } = asking;
  if (about === 'done') return <JobDoneDialog job={job} onClose={stopAsking} />;
  if (about === 'edit') return <EditJobDialog job={job} onClose={stopAsking} />;
  return <RefundDialog job={job} onClose={stopAsking} />;
}
