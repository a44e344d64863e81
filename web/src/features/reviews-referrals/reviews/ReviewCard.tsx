import { type ReactNode, useState } from 'react';
import type { Review } from '@model/review.ts';
import { classes } from '../../../components/ui/classes.ts';
import { Menu } from '../../../components/ui/Menu.tsx';
import type { MenuItemSpec } from '../../../components/ui/menuProps.ts';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import { Badge } from '../../../components/ui/StatusWord.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { useFresh } from '../../../lib/useFresh.ts';
import { hiddenSentences, reviewSourceWords } from '../../../words/reviews.ts';
import { Candidates } from './Candidates.tsx';
import { ChangeMatchDialog } from './ChangeMatchDialog.tsx';
import { HideDialog } from './HideDialog.tsx';
import { MatchLine } from './MatchLine.tsx';
import { ReviewAnswer } from './ReviewAnswer.tsx';
import { Stars } from './Stars.tsx';
import { useReviewActions } from './useReviewActions.ts';

interface Props {
  review: Stored<Review>;
  /** It came while the page was open. */
  isNew?: boolean;
  /** Ready to be answered. */
  open?: boolean;
  /** Why it waits, above it. */
  why?: ReactNode;
  /** Further things to do with it. */
  actions?: readonly MenuItemSpec[];
}

/** One review with all there is to it: what was said, which job it is about, and the public answer. */
export function ReviewCard({ review, isNew = false, open = false, why, actions = [] }: Props) {
  const { canWorkLeads, canChangeSettings } = usePermissions();
  const { hide } = useReviewActions();
  const [dialog, setDialog] = useState<'match' | 'hide'>();
  const { author, source, rating, text, reviewedAt, matchState, candidates = [], hidden, url } = review;
  const fresh = useFresh([review.replyState, review.reply, matchState, review.matchedSaleId, hidden?.reason].join(), isNew);
  const decidesHere = canWorkLeads && matchState === 'unsure' && candidates.length > 0;
  const items: MenuItemSpec[] = [
    ...actions,
    // What was left on the page of a job is about that job.
    ...(source === 'site'
      ? []
      : [{ label: matchState === 'matched' ? 'Change match' : 'Choose its job', onSelect: () => setDialog('match') }]),
    // What was left elsewhere is not shown there anyway.
    ...(source === 'site' && canChangeSettings
      ? [
          hidden
            ? { label: 'Show on your site again', onSelect: () => void hide(review, null) }
            : { label: 'Hide from your site', onSelect: () => setDialog('hide') },
        ]
      : []),
  ];
  return (
    <article
      aria-label={`Review by ${author}`}
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes('flex flex-col gap-3 px-4 py-4', fresh.className)}
    >
      {why}
      <div className="flex items-start justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-1">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-semibold break-words">{author}</span>
            <Badge>{reviewSourceWords[source]}</Badge>
            <span className="text-xs text-ink-soft">
              {url === undefined ? (
                <RelativeTime at={reviewedAt} />
              ) : (
                <a href={url} target="_blank" rel="noreferrer" className="underline underline-offset-2">
                  <RelativeTime at={reviewedAt} />
                  <span className="sr-only"> (opens a new tab)</span>
                </a>
              )}
            </span>
          </p>
          <Stars rating={rating} />
        </div>
        {canWorkLeads && items.length > 0 && (
          <div className="-mt-1 -mr-2 shrink-0">
            <Menu label={`More about the review of ${author}`} items={items} variant="quiet" size="small">
              More
            </Menu>
          </div>
        )}
      </div>
      {text === '' ? (
        <p className="text-ink-soft">No words, only stars.</p>
      ) : (
        <p className="max-w-prose break-words whitespace-pre-line">{text}</p>
      )}
      {hidden && <p className="text-ink-soft">{hiddenSentences[hidden.reason]}</p>}
      <MatchLine review={review} />
      {decidesHere && <Candidates review={review} candidates={candidates} />}
      <ReviewAnswer review={review} open={open} />
      <ChangeMatchDialog review={review} open={dialog === 'match'} onClose={() => setDialog(undefined)} />
      <HideDialog review={review} open={dialog === 'hide'} onClose={() => setDialog(undefined)} />
    </article>
  );
}
