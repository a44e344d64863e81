/**
 * Everything that is deployed, by group: `leadNurturing.onLeadCreated` is deployed as `leadNurturing-onLeadCreated`.
 * Wiring only.
 */
import './platform/globalOptions.ts';
import * as analyticsTriggers from './analytics/triggers.ts';
import { businessCallables } from './business/callables.ts';
import { preferences } from './intake/preferences/preferences.ts';
import { leadCallables, messageCallables } from './lead-nurturing/callables.ts';
import { followByHand } from './lead-nurturing/followByHand.ts';
import * as leadTriggers from './lead-nurturing/triggers.ts';
import { messageTriggers } from './messaging/triggers.ts';

export const leadNurturing = { ...leadTriggers, ...leadCallables };
export const messaging = { ...messageCallables, ...messageTriggers({ manual: followByHand }), preferences };
export const analytics = { ...analyticsTriggers };
export const business = { ...businessCallables };
