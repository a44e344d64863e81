/**
 * Everything that is deployed, by group: `leadNurturing.onLeadCreated` is deployed as `leadNurturing-onLeadCreated`.
 * Wiring only.
 */
import { setGlobalOptions } from 'firebase-functions/v2/options';
import * as leads from './lead-nurturing/triggers.ts';
import { leadCallables, messageCallables } from './lead-nurturing/callables.ts';

setGlobalOptions({ region: 'us-central1', maxInstances: 100 });

export const leadNurturing = { ...leads, ...leadCallables };
export const messaging = { ...messageCallables };
