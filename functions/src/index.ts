/**
 * Everything that is deployed, by group: `leadNurturing.onLeadCreated` is deployed as `leadNurturing-onLeadCreated`.
 * Wiring only.
 */
import './platform/globalOptions.ts';
import * as analyticsTriggers from './analytics/triggers.ts';
import { businessCallables } from './business/callables.ts';
import * as businessTriggers from './business/triggers.ts';
import { contentCallables } from './content/callables.ts';
import { pages as contentPages } from './content/pages/pages.ts';
import * as contentTriggers from './content/triggers.ts';
import { connectionCallables } from './connections/callables.ts';
import * as connectionTriggers from './connections/triggers.ts';
import { followers } from './followers.ts';
import { preferences } from './intake/preferences/preferences.ts';
import * as intakeTriggers from './intake/triggers.ts';
import { leadCallables, messageCallables } from './lead-nurturing/callables.ts';
import { leadSweep, onAlertDue, onLeadCreated, onStepDue } from './lead-nurturing/triggers.ts';
import { messageTriggers } from './messaging/triggers.ts';
import { pages } from './reviews-referrals/pages/pages.ts';
import { reviewsReferralsCallables } from './reviews-referrals/callables.ts';
import * as reviewsReferralsTriggers from './reviews-referrals/triggers.ts';

export const leadNurturing = { onLeadCreated, onStepDue, onAlertDue, sweep: leadSweep(followers), ...leadCallables };
export const reviewsReferrals = { ...reviewsReferralsTriggers, pages, ...reviewsReferralsCallables };
export const content = { ...contentTriggers, pages: contentPages, ...contentCallables };
export const messaging = { ...messageCallables(followers), ...messageTriggers(followers), preferences };
export const analytics = { ...analyticsTriggers };
export const connections = { ...connectionTriggers, ...connectionCallables };
export const business = { ...businessTriggers, ...businessCallables };
export const intake = { ...intakeTriggers };
