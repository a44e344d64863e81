import { type ComponentType, lazy } from 'react';
import type { AttentionKind } from '@model/words.ts';
import type { IconName } from '../components/ui/Icon.tsx';

interface Page {
  path: string;
  page: ComponentType;
}

/** Every page is loaded when it is first opened. */
export const pages: readonly Page[] = [
  { path: '/', page: lazy(() => import('../features/overview/HomePage.tsx')) },
  { path: '/leads', page: lazy(() => import('../features/lead-nurturing/leads/LeadsPage.tsx')) },
  { path: '/leads/:leadId', page: lazy(() => import('../features/lead-nurturing/lead/LeadPage.tsx')) },
  { path: '/workflows', page: lazy(() => import('../features/workflows/WorkflowsPage.tsx')) },
  { path: '/workflows/lead-nurturing', page: lazy(() => import('../features/lead-nurturing/workflow/WorkflowPage.tsx')) },
  { path: '/inbox', page: lazy(() => import('../features/inbox/InboxPage.tsx')) },
  { path: '/jobs', page: lazy(() => import('../features/reviews-referrals/jobs/JobsPage.tsx')) },
  { path: '/jobs/:saleId', page: lazy(() => import('../features/reviews-referrals/job/JobPage.tsx')) },
  { path: '/reviews', page: lazy(() => import('../features/reviews-referrals/reviews/ReviewsPage.tsx')) },
  { path: '/reviews/report', page: lazy(() => import('../features/reviews-referrals/report/ReportPage.tsx')) },
  { path: '/referrals', page: lazy(() => import('../features/reviews-referrals/referrals/ReferralsPage.tsx')) },
  {
    path: '/workflows/reviews-referrals',
    page: lazy(() => import('../features/reviews-referrals/workflow/WorkflowPage.tsx')),
  },
  { path: '/content', page: lazy(() => import('../features/content/pieces/ContentPage.tsx')) },
  { path: '/content/:contentId', page: lazy(() => import('../features/content/piece/PiecePage.tsx')) },
  { path: '/workflows/content', page: lazy(() => import('../features/content/workflow/WorkflowPage.tsx')) },
  { path: '/outbox', page: lazy(() => import('../features/outbox/OutboxPage.tsx')) },
  { path: '/connections', page: lazy(() => import('../features/connections/ConnectionsPage.tsx')) },
  { path: '/settings', page: lazy(() => import('../features/settings/SettingsPage.tsx')) },
];

export interface NavigationEntry {
  to: string;
  label: string;
  icon: IconName;
  /** Kinds of things that need a person and are done there; absent for all, empty for none. */
  attention?: readonly AttentionKind[];
  /** Only for those who may change settings; others are not led there. */
  forManagers?: true;
}

/** Only pages that are finished stand here. On a phone the first four are tabs, the others under "More". */
export const navigation: readonly NavigationEntry[] = [
  { to: '/', label: 'Home', icon: 'home' },
  {
    to: '/leads',
    label: 'Leads',
    icon: 'leads',
    attention: ['emergency', 'hotLead', 'callBack', 'answerByHand', 'wroteAgain', 'notProcessed'],
  },
  {
    to: '/inbox',
    label: 'Inbox',
    icon: 'inbox',
    attention: ['replied', 'approval', 'heldMessage', 'unclearMessage', 'failedMessage', 'privateNote'],
  },
  { to: '/jobs', label: 'Jobs', icon: 'jobs', attention: ['stuckSale'] },
  { to: '/reviews', label: 'Reviews', icon: 'reviews', attention: ['lowReview', 'matchReview', 'approveReply', 'stuckReview'] },
  { to: '/referrals', label: 'Referrals', icon: 'referrals', attention: ['checkReferral', 'rewardDue'] },
  { to: '/content', label: 'Content', icon: 'content', attention: ['approvePiece', 'stuckPiece', 'unclearPublication', 'failedPublication'] },
  { to: '/outbox', label: 'Outbox', icon: 'outbox', attention: [] },
  { to: '/workflows', label: 'Workflows', icon: 'workflows', attention: [] },
  { to: '/connections', label: 'Connections', icon: 'connections', attention: ['brokenConnection'], forManagers: true },
  { to: '/settings', label: 'Settings', icon: 'settings', attention: ['overCap'] },
];

export const tabsOnPhones = 4;
