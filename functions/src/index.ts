/**
 * Everything that is deployed, by group: `leadNurturing.onLeadCreated` is deployed as `leadNurturing-onLeadCreated`.
 * Wiring only.
 */
import { setGlobalOptions } from 'firebase-functions/v2/options';
import * as analyticsTriggers from './analytics/triggers.ts';
import { businessCallables } from './business/callables.ts';
import { leadCallables, messageCallables } from './lead-nurturing/callables.ts';
import * as leadTriggers from './lead-nurturing/triggers.ts';

setGlobalOptions({ region: 'us-central1', maxInstances: 100 });

export const leadNurturing = { ...leadTriggers, ...leadCallables };
export const messaging = { ...messageCallables };
export const analytics = { ...analyticsTriggers };
export const business = { ...businessCallables };
