import type { CallableOutput } from '@model/callables.ts';
import type { ContentSettings } from '@model/contentWorkflow.ts';
import { call } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { type DryRun, useDryRun } from '../../workflows/useDryRun.ts';
import { cleaned } from './settings.ts';

export type ContentDryRun = CallableOutput<'content-dryRun'>;

/** There is nobody to try it on: a week is planned for the business itself. */
export const noSample = {};

/** What the next slot would bring by these settings. */
export function useContentDryRun(settings: ContentSettings): DryRun<object, ContentDryRun> {
  const { businessId } = useBusiness();
  return useDryRun(settings, () => call('content-dryRun', { businessId, settings: cleaned(settings) }));
}
