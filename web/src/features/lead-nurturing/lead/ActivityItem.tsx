import type { Activity } from '@model/activity.ts';
import { classes } from '../../../components/ui/classes.ts';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useFresh } from '../../../lib/useFresh.ts';
import { activitySentence, actorName } from './activitySentence.ts';
import { TimelineEntry } from './TimelineEntry.tsx';

/** Something that was done: a line; a note or a call with its text in a box. */
export function ActivityItem({ activity, isNew }: { activity: Stored<Activity>; isNew: boolean }) {
  const { user } = useBusiness();
  const fresh = useFresh(activity.id, isNew);
  const by = actorName(activity.actor, user.uid);
  const sentence = activitySentence(activity);
  if (activity.kind === 'note' || activity.kind === 'call') {
    return (
      <TimelineEntry
        direction="none"
        title={sentence}
        beside={by && `by ${by}`}
        at={activity.createdAt}
        body={activity.text ?? ''}
        className={fresh.className}
        onAnimationEnd={fresh.onAnimationEnd}
      />
    );
  }
  return (
    <li
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes('flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-md px-4 text-sm', fresh.className)}
    >
      <span aria-hidden="true" className="size-1.5 shrink-0 -translate-y-0.5 rounded-full bg-line-strong" />
      <span className="min-w-0">
        {sentence}
        {activity.text && <span className="text-ink-soft">: {activity.text}</span>}
      </span>
      {by && <span className="text-xs text-ink-soft">by {by}</span>}
      <span className="ml-auto text-xs text-ink-soft">
        <RelativeTime at={activity.createdAt} />
      </span>
    </li>
  );
}
