import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Page } from '../../app/Page.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { collections } from '../../lib/collections.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { workflowNumbers } from '../lead-nurturing/workflow/workflowNumbers.ts';
import { hoursInWords } from './durations.ts';
import { countedDays } from './recentFigures.ts';
import { useRecentFigures } from './useRecentFigures.ts';

/** The workflows there are. */
export default function WorkflowsPage() {
  const { businessId, formats } = useBusiness();
  const leads = useLiveDoc(collections.leadNurture(businessId));
  const reviews = useLiveDoc(collections.reviewsReferrals(businessId));
  const content = useLiveDoc(collections.contentWorkflow(businessId));
  const figures = useRecentFigures();
  const numbers = figures && workflowNumbers(figures);
  const { count } = formats;
  return (
    <Page>
      <PageHeader title="Workflows" description="What Followthrough does by itself, and the rules it goes by." />
      {leads.error || reviews.error || content.error ? (
        <ErrorNote title="The workflows could not be loaded" retry={() => window.location.reload()}>
          They go on working. Check your connection and try again.
        </ErrorNote>
      ) : (
        <>
          <WorkflowCard
            to="/workflows/lead-nurturing"
            title="Lead nurturing"
            enabled={leads.loading ? undefined : (leads.data?.enabled ?? false)}
            numbers={
              numbers &&
              `${count(numbers.captured)} leads, ${count(numbers.answered)} answered, ${count(numbers.followUp1 + numbers.followUp2)} follow-ups, ${count(numbers.replied)} replied.`
            }
          >
            Answers every new lead within seconds and follows up
            {leads.data
              ? ` after ${hoursInWords(leads.data.followUpHours[0])} and ${hoursInWords(leads.data.followUpHours[1])}`
              : ''}
            , until they reply.
          </WorkflowCard>
          <WorkflowCard
            to="/workflows/reviews-referrals"
            title="Reviews and referrals"
            enabled={reviews.loading ? undefined : (reviews.data?.enabled ?? false)}
            numbers={
              figures &&
              `${count(figures.reviewsRequested ?? 0)} asked, ${count(figures.reviewsAnswered ?? 0)} reviewed, ${count(figures.referralOffersSent ?? 0)} referral offers, ${count(figures.referralConversions ?? 0)} jobs from referrals.`
            }
          >
            Thanks the customer of every finished job and asks for a review; a review brings a referral offer.
          </WorkflowCard>
          <WorkflowCard
            to="/workflows/content"
            title="Content"
            enabled={content.loading ? undefined : (content.data?.enabled ?? false)}
            numbers={
              figures && `${count(figures.contentGenerated ?? 0)} pieces written, ${count(figures.contentPublished ?? 0)} published.`
            }
          >
            Writes blog posts, social posts and newsletters every week, publishes them where you want and counts what they
            bring.
          </WorkflowCard>
        </>
      )}
    </Page>
  );
}

interface CardProps {
  to: string;
  title: string;
  /** Undefined while it is not known yet. */
  enabled: boolean | undefined;
  /** What it has done; undefined while that loads. */
  numbers: string | undefined;
  children: ReactNode;
}

function WorkflowCard({ to, title, enabled, numbers, children }: CardProps) {
  return (
    <Card>
      <div className="relative flex flex-wrap items-center justify-between gap-4">
        <div className="min-w-0 flex-1">
          <h2 className="text-base font-semibold">
            <Link to={to} className="after:absolute after:inset-0">
              {title}
            </Link>
          </h2>
          <p className="mt-1 max-w-prose text-ink-soft">{children}</p>
          <p className="mt-1 flex min-h-4 text-xs text-ink-soft">
            {numbers === undefined ? <Skeleton className="h-3 w-64" /> : `Last ${countedDays} days: ${numbers}`}
          </p>
        </div>
        {enabled === undefined ? (
          <Skeleton className="h-5 w-10" />
        ) : (
          <StatusWord tone={enabled ? 'good' : 'neutral'}>{enabled ? 'On' : 'Off'}</StatusWord>
        )}
      </div>
    </Card>
  );
}
