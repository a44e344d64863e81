import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { ContentWorkflow } from '@model/contentWorkflow.ts';
import { Page } from '../../../app/Page.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { Segmented } from '../../../components/ui/Segmented.tsx';
import { collections } from '../../../lib/collections.ts';
import { type Live, useLiveDoc } from '../../../lib/live.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { SkeletonCalendar } from './calendar/SkeletonCalendar.tsx';
import { PieceList } from './list/PieceList.tsx';
import { nextWriting } from './nextWriting.ts';
import { PerformanceView } from './performance/PerformanceView.tsx';
import { ApprovalQueue } from './queue/ApprovalQueue.tsx';
import { useContentAddress } from './useContentAddress.ts';
import { WriteNowDialog } from './WriteNowDialog.tsx';

/** What moves pieces by hand and by keyboard comes with the calendar. */
const CalendarView = lazy(() => import('./calendar/CalendarView.tsx'));

const choices = [
  { value: 'queue', label: 'To approve' },
  { value: 'calendar', label: 'Calendar' },
  { value: 'list', label: 'List' },
  { value: 'performance', label: 'Performance' },
] as const;

/** Every piece of content: what waits for an OK, when what is published, and what came of it. */
export default function ContentPage() {
  const { businessId } = useBusiness();
  const { canChangeSettings: canWrite } = usePermissions();
  const [{ view }, ask] = useContentAddress();
  const [writing, setWriting] = useState(false);
  const workflow = useLiveDoc(collections.contentWorkflow(businessId));
  const writeNow = canWrite && (
    <Button variant="primary" onClick={() => setWriting(true)}>
      <Icon name="plus" />
      Write now
    </Button>
  );
  return (
    <Page wide>
      <PageHeader title="Content" description={<WhatComesNext workflow={workflow} />}>
        <Segmented label="View" choices={choices} value={view} onChange={(next) => ask({ view: next })} />
        {writeNow}
      </PageHeader>
      {view === 'queue' && <ApprovalQueue workflow={workflow} writeNow={writeNow} />}
      {view === 'calendar' && (
        <Suspense fallback={<SkeletonCalendar />}>
          <CalendarView workflow={workflow} />
        </Suspense>
      )}
      {view === 'list' && <PieceList workflow={workflow} writeNow={writeNow} />}
      {view === 'performance' && <PerformanceView />}
      <WriteNowDialog open={writing} onClose={() => setWriting(false)} />
    </Page>
  );
}

/** When the assistant writes the next time. Takes its line before it is known. */
function WhatComesNext({ workflow: { data, loading } }: { workflow: Live<ContentWorkflow> }) {
  const { business, formats } = useBusiness();
  const now = useNow();
  if (loading) return <>&nbsp;</>;
  const settings = (words: string) => (
    <Link to="/workflows/content" className="text-accent underline underline-offset-2">
      {words}
    </Link>
  );
  if (!data?.enabled) return <>Nothing is written by itself. {settings('Set it up')}</>;
  const next = nextWriting({ workflow: data, paused: business.pausedAt !== null, now, when: (at) => `${formats.day(at)}, ${formats.time(at)}` });
  if (next === undefined) return settings('What is written every week');
  return (
    <>
      {next} {settings('Change')}
    </>
  );
}
