import { seasonOf } from './seasonOf.ts';
import { businessBrief } from '../../assistant/businessBrief.ts';
import type { ContentContext } from '../../assistant/port.ts';
import type { Business } from '../../model/business.ts';
import type { ContentSettings } from '../../model/contentWorkflow.ts';

/** What an assistant knows of the business and the day. Reads nothing. */
export const contentContext = (business: Business, { wishes, avoid }: Pick<ContentSettings, 'wishes' | 'avoid'>, now: Date): ContentContext => ({
  business: businessBrief(business),
  language: business.locale,
  ...seasonOf(now, business.country, business.timezone),
  wishes,
  avoid,
});
