import { useState } from 'react';
import { Page } from '../../../app/Page.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { ButtonLink } from '../../../components/ui/ButtonLink.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { collections } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useAddress } from '../../../lib/useAddress.ts';
import { AddReviewDialog } from './AddReviewDialog.tsx';
import { OpenedReview } from './OpenedReview.tsx';
import { ReviewFeed } from './ReviewFeed.tsx';
import { readFilters, type ReviewFilters, writeFilters } from './reviewFilters.ts';
import { ReviewNumbers } from './ReviewNumbers.tsx';
import { SkeletonReview, useWaitingReviews, WaitingReviews } from './WaitingReviews.tsx';
import { WidgetDialog } from './WidgetDialog.tsx';

/** What waits for a person, how asking goes, and every review. */
export default function ReviewsPage() {
  const [address, setAddress] = useAddress();
  const { businessId } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const [dialog, setDialog] = useState<'add' | 'widget'>();
  const waiting = useWaitingReviews();
  const opened = address.get('review') || null;
  const review = useLiveDoc(opened === null ? null : collections.review(businessId, opened));
  // How long what stands on top will be is not known yet: what stands below it would jump.
  const isSettled = !waiting.loading && (opened === null || !review.loading);
  const close = () => setDialog(undefined);
  const change = (changes: Partial<ReviewFilters>) => setAddress((now) => writeFilters({ ...readFilters(now), ...changes }, now), { replace: true });
  const withoutReview = new URLSearchParams(address);
  withoutReview.delete('review');
  const above = new Set([...(opened === null ? [] : [opened]), ...(waiting.data ?? []).map(({ review }) => review.id)]);

  return (
    <Page>
      <PageHeader title="Reviews">
        <ButtonLink to="/reviews/report">Who was asked</ButtonLink>
        <Button onClick={() => setDialog('widget')}>Show on your website</Button>
        {canWorkLeads && (
          <Button variant="primary" onClick={() => setDialog('add')}>
            <Icon name="plus" />
            Add a review
          </Button>
        )}
      </PageHeader>
      {!isSettled && <SkeletonReview />}
      {isSettled && (
        <>
          {opened !== null && (
            <OpenedReview key={opened} reviewId={opened} review={review} back={`/reviews?${withoutReview}`} waiting={waiting.data ?? []} />
          )}
          <WaitingReviews waiting={waiting} leftOut={opened} />
          <ReviewNumbers />
          <ReviewFeed
            filters={readFilters(address)}
            onChange={change}
            leftOut={above}
            fill={<ButtonLink to="/jobs">Finish a job</ButtonLink>}
          />
        </>
      )}
      <AddReviewDialog open={dialog === 'add'} onClose={close} />
      <WidgetDialog open={dialog === 'widget'} onClose={close} />
    </Page>
  );
}
