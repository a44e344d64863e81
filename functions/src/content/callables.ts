import { approvalCallables } from './approval/callables.ts';
import { newsletterCallables } from './newsletter/callables.ts';
import { planCallables } from './plan/callables.ts';

export const contentCallables = { ...planCallables, ...approvalCallables, ...newsletterCallables };
