/**
 * Everything that is deployed, by group: `leadNurturing.onLeadCreated` is deployed as `leadNurturing-onLeadCreated`.
 * Wiring only.
 */
import './platform/globalOptions.ts';
import * as analyticsTriggers from './analytics/triggers.ts';
import { businessCallables } from './business/callables.ts';
import { connectionCallables } from './connections/callables.ts';
import * as connectionTriggers from './connections/triggers.ts';
import { preferences } from './intake/preferences/preferences.ts';
import * as intakeTriggers from './intake/triggers.ts';
import { leadCallables, messageCallables } from './lead-nurturing/callables.ts';
import { leadFollowers } from './lead-nurturing/leadFollowers.ts';
import * as leadTriggers from './lead-nurturing/triggers.ts';
import { messageTriggers } from './messaging/triggers.ts';

export const leadNurturing = { ...leadTriggers, ...leadCallables };
export const messaging = { ...messageCallables, ...messageTriggers(leadFollowers), preferences };
export const analytics = { ...analyticsTriggers };
export const connections = { ...connectionTriggers, ...connectionCallables };
export const business = { ...businessCallables };
export const intake = { ...intakeTriggers };
