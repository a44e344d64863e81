import { approvalCallables } from './approval/callables.ts';
import { newsletterCallables } from './newsletter/callables.ts';
import { planCallables } from './plan/callables.ts';
import { writeCallables } from './write/callables.ts';

export const contentCallables = { ...planCallables, ...writeCallables, ...approvalCallables, ...newsletterCallables };
