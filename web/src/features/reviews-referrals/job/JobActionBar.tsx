import { useState } from 'react';
import type { ReviewRequest } from '@model/reviewRequest.ts';
import type { Sale } from '@model/sale.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { AskDialog } from '../jobs/AskDialog.tsx';
import { JobMenu } from '../jobs/JobMenu.tsx';
import type { JobActions } from '../jobs/useJobActions.tsx';
import { chooseRecordActions, type RecordAction } from './chooseRecordActions.ts';

interface Props {
  job: Stored<Sale>;
  request: ReviewRequest | undefined;
  actions: JobActions;
  /** In the head on a wide screen; above the tabs on a phone. */
  place: 'head' | 'thumb';
}

const words: Readonly<Record<RecordAction, string>> = {
  done: 'Job done',
  ask: 'Ask for a review',
  reviewed: 'They left a review',
  stop: 'Stop asking',
  edit: 'Edit',
};

const shownOnPhone = 2;

/** What there is to do for this job; the first is the main one, and what is seldom wanted is in the menu. */
export function JobActionBar({ job, request, actions, place }: Props) {
  const { businessId } = useBusiness();
  const { canChangeSettings: canAsk } = usePermissions();
  const toast = useToast();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState<RecordAction>();
  const name = firstNameOf({ name: job.customerName });
  const reference = { businessId, saleId: job.id };

  const perform = async (action: RecordAction, doIt: () => Promise<unknown>, message: string) => {
    setBusy(action);
    if (await attempt(doIt)) toast({ message });
    setBusy(undefined);
  };
  const start = (action: RecordAction) => {
    switch (action) {
      case 'done':
      case 'edit':
        return actions.start(action, job);
      case 'ask':
        return setAsking(true);
      case 'reviewed':
        return void perform(action, () => call('reviewsReferrals-markReviewed', reference), `Noted. ${name} is not reminded any more.`);
      case 'stop':
        return void perform(action, () => call('reviewsReferrals-stopAsking', reference), `${name} is not asked any more.`);
    }
  };
  const chosen = chooseRecordActions(job, request, { canAsk });
  const shown = place === 'head' ? chosen : chosen.slice(0, shownOnPhone);
  const hasEdit = shown.includes('edit');
  const buttons = shown.map((action, index) => (
    <Button
      key={action}
      variant={index === 0 && action !== 'edit' ? 'primary' : 'secondary'}
      busy={busy === action}
      className={classes(place === 'thumb' && 'min-w-0 flex-1')}
      onClick={() => start(action)}
    >
      {words[action]}
    </Button>
  ));
  const menu = <JobMenu job={job} actions={actions} except={['done', ...(hasEdit ? (['edit'] as const) : [])]} />;
  const dialog = asking && <AskDialog saleIds={[job.id]} onClose={() => setAsking(false)} />;
  if (place === 'head') {
    return (
      <div className="hidden flex-wrap items-center gap-2 md:flex">
        <div className="flex flex-row-reverse flex-wrap gap-2">{buttons}</div>
        {menu}
        {dialog}
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label="Actions"
      className="fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom)+1px)] z-10 flex items-center gap-2 border-t border-line bg-surface px-4 py-2 md:hidden"
    >
      {buttons}
      {menu}
      {dialog}
    </div>
  );
}
