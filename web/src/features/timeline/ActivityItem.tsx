import type { Activity } from '@model/activity.ts';
import type { Stored } from '../../lib/collections.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useFresh } from '../../lib/useFresh.ts';
import { useMoney } from '../../lib/useMoney.ts';
import { activitySentence, actorName } from './activitySentence.ts';
import { TimelineEntry } from './TimelineEntry.tsx';
import { TimelineLine } from './TimelineLine.tsx';

/** Something that was done: a line; a note or a call with its text in a box. */
export function ActivityItem({ activity, isNew }: { activity: Stored<Activity>; isNew: boolean }) {
  const { user } = useBusiness();
  const money = useMoney();
  const fresh = useFresh(activity.id, isNew);
  const by = actorName(activity.actor, user.uid);
  const sentence = activitySentence(activity, money);
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
    <TimelineLine at={activity.createdAt} by={by} className={fresh.className} onAnimationEnd={fresh.onAnimationEnd}>
      {sentence}
      {activity.text && <span className="text-ink-soft">: {activity.text}</span>}
    </TimelineLine>
  );
}
